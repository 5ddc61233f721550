import type { InvocationResult } from '../../../lambda/response';
import { type Details, plainDetail, type Turn } from '../../details';
import type { Look } from '../../scene';
import { clockTime, count, plural } from '../../wording';
import type { QueueEvent } from '../events';

/** How the invocation with a batch ended, and with which event. */
interface BatchEnd {
  readonly seq: number;
  readonly result: InvocationResult;
}

/** What a poller holds, and since it was throttled, when it tries again. */
interface Held {
  readonly batch: string;
  readonly isThrottled: boolean;
  readonly nextTryAt: number | null;
}

const ENDED: Readonly<Record<InvocationResult, { readonly look: Look; readonly says: string }>> = {
  success: { look: 'done', says: 'deleted' },
  partial: { look: 'failing', says: 'the failed ones stay' },
  error: { look: 'failing', says: 'failed, nothing is deleted' },
  timeout: { look: 'failing', says: 'timed out, nothing is deleted' },
  exit: { look: 'failing', says: 'the process exited, nothing is deleted' },
};

/** The end of every batch: events of an invocation do not name the poller that waits for it. */
export function batchEnds(trace: readonly QueueEvent[]): ReadonlyMap<string, BatchEnd> {
  const ends = new Map<string, BatchEnd>();
  for (const event of trace) {
    if (event.type !== 'invocation.ended') continue;
    ends.set(event.batch, { seq: event.seq, result: event.result });
  }
  return ends;
}

/** What a poller is like once these events about it, and all others up to `seq`, have happened. */
export function pollerDetails(
  past: readonly QueueEvent[],
  seq: number,
  ends: ReadonlyMap<string, BatchEnd>,
): Details {
  let held: Held | null = null;
  let throttles = 0;
  const batches = new Map<string, Turn>();
  const say = (batch: string, look: Look, says: string) => {
    const turn = batches.get(batch);
    if (turn) batches.set(batch, { ...turn, look, says: `${turn.says}: ${says}` });
  };
  for (const event of past) {
    switch (event.type) {
      case 'batch.gathered': {
        const { batch, items } = event;
        held = { batch, isThrottled: false, nextTryAt: null };
        const says = plural(items.length, 'message');
        batches.set(batch, {
          ...{ seq: event.seq, look: 'inFlight', title: `Batch ${batch.slice(1)}`, says },
        });
        const end = ends.get(batch);
        if (!end || end.seq > seq) break;
        held = null;
        say(batch, ENDED[end.result].look, ENDED[end.result].says);
        break;
      }
      case 'batch.throttled': {
        throttles += 1;
        const { batch, nextTryAt } = event;
        if (held) held = { batch, isThrottled: true, nextTryAt };
        break;
      }
      case 'batch.abandoned':
        held = null;
        say(event.batch, 'failing', 'given up, their visibility timeout was over');
        break;
      default:
        break;
    }
  }
  const nextTryAt = held?.nextTryAt ?? null;
  const works = held?.isThrottled
    ? ({ state: 'throttled, holds its batch', look: 'throttled' } as const)
    : ({ state: 'waits for the function', look: 'busy' } as const);
  return {
    ...(held ? works : { state: 'waits for messages', look: 'idle' }),
    body: null,
    known: [
      ...(nextTryAt === null ? [] : [plainDetail('Tries again at', clockTime(nextTryAt))]),
      plainDetail('Batches so far', count(batches.size)),
      plainDetail('Throttled so far', plural(throttles, 'time')),
    ],
    turnsName: 'Batches',
    turns: [...batches.values()],
  };
}
