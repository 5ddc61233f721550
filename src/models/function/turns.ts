import type { LambdaEvent } from '../../lambda/events';
import type { InvocationResult } from '../../lambda/response';
import type { Turn } from '../details';
import { endedWords } from './environmentDetails';

/** What became of one item in each invocation that had it, by the invocation's number. */
export type Turns = Map<number, Turn>;

type Of<Type extends LambdaEvent['type']> = Extract<LambdaEvent, { readonly type: Type }>;

const WORKED: Readonly<Record<Of<'item.failed'>['outcome'], string>> = {
  threw: 'threw an error',
  inProgress: 'is in progress elsewhere, says the table',
  exited: 'the process exited',
  timedOut: 'ran out of time',
  reported: 'failed, caught and reported',
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

/** The function worked on the item, or saw that there is nothing to be done. */
export function workTurn(
  turns: Turns,
  event: Of<'item.completed'> | Of<'item.recognised'> | Of<'item.failed'>,
): void {
  const { invocation } = event;
  switch (event.type) {
    case 'item.completed':
      return change(turns, invocation, 'done', 'done');
    case 'item.recognised':
      return change(turns, invocation, 'done', 'recognised, not done again');
    case 'item.failed': {
      // Its effect is there, and is not taken back by what went wrong after it.
      const before = turns.get(invocation);
      const but = before?.look === 'done' ? `${before.says}, but then it ` : '';
      return change(turns, invocation, 'failing', `${but}${WORKED[event.outcome]}`);
    }
  }
}

/** The invocation of the item alone ended: all there is to say where its work never began. */
export function endTurnAlone(
  turns: Turns,
  { invocation, result }: Of<'invocation.ended'>,
  noun: string,
): void {
  if (turns.get(invocation)?.look !== 'inFlight') return;
  const look = result === 'success' ? 'done' : 'failing';
  change(turns, invocation, look, endedWords(result, noun));
}

/** The invocation of the item’s batch ended, and with it what there was to be done for the item. */
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
