import type { LambdaEvent } from '../../lambda/events';
import type { InvocationResult } from '../../lambda/response';
import type { Turn } from '../details';

/** What became of one item in each invocation that had it, by the invocation's number. */
export type Turns = Map<number, Turn>;

type Of<Type extends LambdaEvent['type']> = Extract<LambdaEvent, { readonly type: Type }>;

const WORKED: Readonly<Record<Of<'item.failed'>['outcome'], string>> = {
  threw: 'threw an error',
  inProgress: 'is in progress elsewhere',
  exited: 'the process exited',
  timedOut: 'ran out of time',
  reported: 'failed and was reported',
  skipped: 'was not worked on',
};

const ENDED: Readonly<Record<InvocationResult, string>> = {
  success: 'done',
  partial: 'done',
  error: 'its batch failed',
  timeout: 'its batch timed out',
  exit: 'its batch ended with the process',
};

/** An invocation began with the item in its batch. */
export function beginTurn(
  turns: Turns,
  { invocation, seq }: Of<'invocation.started'>,
  title: string,
  says: string,
): void {
  turns.set(invocation, { seq, look: 'inFlight', title, says });
}

/** The function worked on the item. */
export function workTurn(turns: Turns, event: Of<'item.completed'> | Of<'item.failed'>): void {
  if (event.type === 'item.completed') change(turns, event.invocation, 'done', 'done');
  else change(turns, event.invocation, 'failing', WORKED[event.outcome]);
}

/** The invocation ended, and with it what there was to be done for the item. */
export function endTurn(turns: Turns, { invocation, result }: Of<'invocation.ended'>): void {
  const look = turns.get(invocation)?.look;
  if (look === 'inFlight') {
    // The handler never got as far as this item.
    change(turns, invocation, 'waiting', `not reached: ${ENDED[result]}`);
  } else if (look === 'done' && result !== 'success' && result !== 'partial') {
    change(turns, invocation, 'done', `done, but ${ENDED[result]}`);
  }
}

function change(turns: Turns, invocation: number, look: Turn['look'], says: string): void {
  const turn = turns.get(invocation);
  if (turn) turns.set(invocation, { ...turn, look, says });
}
