import { type Detail, type Details, plainDetail, type Turn } from '../../details';
import type { Look } from '../../scene';
import { clockTime, count, plural } from '../../wording';
import { answerWords, meaningOf, statusLabel } from '../answerWords';
import { clientName } from '../clientNames';
import type { SyncEvent } from '../events';
import { isSuccess } from '../rules/retries';
import { type CallSoFar, callsIn } from './calls';
import type { Documents } from './documents';

type Of<Type extends SyncEvent['type']> = Extract<SyncEvent, { readonly type: Type }>;
type Over = Of<'request.succeeded'> | Of<'request.failed'>;

/** What a request is like once these events about it have happened. */
export function requestDetails(
  past: readonly SyncEvent[],
  { documents, body }: { readonly documents: Documents; readonly body: string | null },
): Details {
  const calls = callsIn(past);
  const over = past.findLast(isOver) ?? null;
  const retry = past.findLast(({ type }) => type === 'retry.scheduled' || type === 'request.sent');
  const waits = retry?.type === 'retry.scheduled' && over === null ? retry : null;
  const effects = calls.filter(({ isDone }) => isDone).length;
  return {
    ...stateOf(calls, over, waits, effects),
    body,
    known: known(calls, over, waits, effects),
    turnsName: 'Attempts',
    turns: calls.map(turnOf),
    documents: documents(calls),
  };
}

function isOver(event: SyncEvent): event is Over {
  return event.type === 'request.succeeded' || event.type === 'request.failed';
}

function stateOf(
  calls: readonly CallSoFar[],
  over: Over | null,
  waits: Of<'retry.scheduled'> | null,
  effects: number,
): { readonly state: string; readonly look: Look } {
  if (calls.length === 0) return { state: 'not sent yet', look: 'gone' };
  const running = calls.filter(({ started, ended }) => started !== null && ended === null);
  const environments = running.map(({ started }) => started?.environment.slice(1)).join(' and ');
  const work = environments === '' ? '' : `, in environment ${environments}`;
  if (waits) return { state: `waiting to be sent again${work}`, look: 'waiting' };
  if (over === null) return { state: `waiting for an answer${work}`, look: 'inFlight' };
  if (over.type === 'request.succeeded') {
    const again = effects > 1 ? ', but done more than once' : '';
    return { state: `succeeded with ${over.status}${again}${work}`, look: 'done' };
  }
  const done = effects > 0 ? ', but done all the same' : '';
  return { state: `failed: ${meaningOf(over)}${done}${work}`, look: 'failing' };
}

function known(
  calls: readonly CallSoFar[],
  over: Over | null,
  waits: Of<'retry.scheduled'> | null,
  effects: number,
): readonly Detail[] {
  const [first] = calls;
  if (!first) return [];
  const { client, at, bytes } = first.sent;
  const last = calls.findLast(({ answered }) => answered !== null)?.answered ?? null;
  const invocations = calls.filter(({ started }) => started !== null).length;
  const tokens = over?.tokensLeft ?? waits?.tokensLeft ?? null;
  return [
    plainDetail('What the client knows', knowledge(over)),
    plainDetail('What has happened', happened(effects)),
    ...(waits ? [plainDetail('Sent again at', clockTime(waits.nextTryAt))] : []),
    ...(last ? [plainDetail('Last answer', answerWords(last))] : []),
    plainDetail('Client', clientName(client)),
    plainDetail('Attempts', count(calls.length)),
    plainDetail('Invocations', count(invocations)),
    ...(tokens === null ? [] : [plainDetail('Retry tokens left', count(tokens))]),
    plainDetail('Sent at', clockTime(at)),
    plainDetail('Size', `${count(bytes)} bytes`),
  ];
}

function knowledge(over: Over | null): string {
  if (over === null) return 'nothing yet';
  if (over.type === 'request.succeeded') return 'it is done';
  if (over.functionError === null) return 'it failed';
  return `it got ${over.status}; only a header says that it failed`;
}

function happened(effects: number): string {
  if (effects === 0) return 'no effect';
  return effects === 1 ? 'one effect' : plural(effects, 'effect');
}

function turnOf(call: CallSoFar): Turn {
  const { sent, answered, started, throttled, returned } = call;
  const invocation = started ? `invocation ${started.invocation}` : '';
  const fate = throttled ? 'throttled' : invocation;
  const told = answered === null ? 'no answer yet' : toldBy(call);
  const late = returned?.isAwaited === false ? ', and its answer came too late' : '';
  const says = [fate, `${told}${late}`].filter((words) => words !== '').join(': ');
  return { seq: sent.seq, look: lookOf(call), title: `Attempt ${sent.attempt}`, says };
}

function toldBy({ answered, isDone }: CallSoFar): string {
  if (!answered) return '';
  const words = isSuccess(answered) ? statusLabel(answered) : answerWords(answered);
  return !isSuccess(answered) && isDone ? `${words}, but done` : words;
}

function lookOf({ answered }: CallSoFar): Look {
  if (answered === null) return 'inFlight';
  return isSuccess(answered) ? 'done' : 'failing';
}
