import type { InvocationResult } from '../../../lambda/response';
import { type Detail, type Details, plainDetail, type Turn } from '../../details';
import { endedWords } from '../../function/environmentDetails';
import { rangesOf } from '../../ranges';
import type { Look } from '../../scene';
import { clockTime, count, seconds } from '../../wording';
import type { StreamEvent } from '../events';
import { documentsOf, type Sent } from './documents';
import type { Origin } from './origins';

interface BatchState {
  state: string;
  look: Look;
  items: readonly string[];
  attempt: number;
  nextTryAt: number | null;
  /** Undefined before the first retry; null without a limit. */
  retriesLeft: number | null | undefined;
  throttles: number;
  readonly invocations: Map<number, Turn>;
}

interface BatchPlace {
  readonly origins: ReadonlyMap<string, Origin>;
  readonly sent: Sent;
  /** The last event of the run that has happened. */
  readonly seq: number;
}

/** What a batch, or a part of one, is like once these events about it have happened. */
export function batchDetails(
  batch: string,
  past: readonly StreamEvent[],
  { origins, sent, seq }: BatchPlace,
): Details {
  const origin = origins.get(batch);
  const isThere = origin !== undefined && origin.seq <= seq;
  const state: BatchState = {
    ...{ state: isThere ? 'waits for its turn' : 'not gathered yet' },
    ...{ look: isThere ? 'waiting' : 'gone', items: origin?.items ?? [], attempt: 0 },
    ...{ nextTryAt: null, retriesLeft: undefined, throttles: 0, invocations: new Map() },
  };
  for (const event of past) live(state, event);
  return {
    state: state.state,
    look: state.look,
    body: null,
    known: isThere ? known(state, origin) : [],
    turnsName: 'Invocations',
    turns: [...state.invocations.values()],
    documents: documentsOf(past, sent, () => true),
  };
}

function known(state: BatchState, { shard, lane, partOf, root }: Origin): readonly Detail[] {
  const { items, attempt, nextTryAt, retriesLeft, throttles } = state;
  const fromBatch = `batch ${(partOf ?? root).slice(1)}`;
  return [
    plainDetail('Records', `${rangesOf(items)} (${count(items.length)})`),
    plainDetail('Shard', `${shard.slice(1)}${lane !== null && lane > 1 ? `, lane ${lane}` : ''}`),
    ...(partOf === null ? [] : [plainDetail('Part of', fromBatch)]),
    ...(partOf === null || partOf === root
      ? []
      : [plainDetail('Gathered as', `batch ${root.slice(1)}`)]),
    ...(attempt === 0 ? [] : [plainDetail('Try', count(attempt))]),
    ...(retriesLeft === undefined
      ? []
      : [plainDetail('Retries left', retriesLeft === null ? 'no limit' : count(retriesLeft))]),
    ...(throttles === 0 ? [] : [plainDetail('Throttled so far', count(throttles))]),
    ...(nextTryAt === null ? [] : [plainDetail('Tries again at', clockTime(nextTryAt))]),
  ];
}

function live(batch: BatchState, event: StreamEvent): void {
  switch (event.type) {
    case 'invocation.started': {
      const { seq, invocation, cold, attempts } = event;
      const says = cold ? 'cold start' : 'in work';
      become(batch, 'inFlight', `in work, in environment ${event.environment.slice(1)}`);
      batch.attempt = attempts[0] ?? 1;
      batch.nextTryAt = null;
      batch.invocations.set(invocation, {
        ...{ seq, look: 'inFlight', title: `Invocation ${invocation}`, says },
      });
      return;
    }
    case 'invocation.ended':
      return end(batch, event.invocation, event.result, event.durationMs);
    case 'batch.throttled':
      batch.throttles += 1;
      batch.nextTryAt = event.nextTryAt;
      return become(batch, 'waiting', 'throttled, tries again');
    case 'batch.retrying':
      batch.nextTryAt = event.nextTryAt;
      batch.retriesLeft = event.retriesLeft;
      return become(batch, 'failing', 'failed, waits for a retry');
    case 'batch.split':
      return become(
        batch,
        'failing',
        `failed, split into batches ${event.first.batch.slice(1)} and ${event.second.batch.slice(1)}`,
      );
    case 'batch.cut':
      return become(
        batch,
        'failing',
        `done before ${rangesOf(event.rest.items.slice(0, 1))}, the rest is batch ${event.rest.batch.slice(1)}`,
      );
    case 'batch.succeeded':
      return become(batch, 'done', 'done');
    case 'batch.discarded': {
      const discarded = new Set(event.discarded);
      const left = batch.items.filter((item) => !discarded.has(item));
      if (left.length > 0) {
        batch.items = left;
        return;
      }
      return become(batch, event.target === null ? 'gone' : 'deadLettered', 'given up');
    }
    case 'batch.abandoned':
      return become(batch, 'gone', 'left: the mapping was disabled');
    default:
      return;
  }
}

function become(batch: BatchState, look: Look, state: string): void {
  batch.look = look;
  batch.state = state;
}

function end(
  { invocations }: BatchState,
  invocation: number,
  result: InvocationResult,
  durationMs: number,
): void {
  const turn = invocations.get(invocation);
  if (!turn) return;
  const says = `${endedWords(result, 'record')} after ${seconds(durationMs)}`;
  invocations.set(invocation, { ...turn, look: result === 'success' ? 'done' : 'failing', says });
}
