import type { Look } from '../../scene';
import { clockTime } from '../../wording';
import type { AsyncEvent, TargetName } from '../events';
import { copyId } from '../rules/copyId';

/** What one copy of an event does for a while. */
export interface Part {
  /** The copy, where the event does not name it. */
  readonly id?: string;
  readonly look: Look;
  readonly label: string;
}

const TARGETS: Readonly<Record<TargetName, string>> = {
  deadLetterQueue: 'dead-letter queue',
  onFailure: 'on failure',
  onSuccess: 'on success',
};

/** What a copy does from an event on; null where that changes nothing. */
export function partOf(event: AsyncEvent, before: Part | undefined): Part | null {
  switch (event.type) {
    case 'event.sent':
      return { look: 'waiting', label: 'at the source' };
    case 'delivery.failed':
      return { look: 'waiting', label: 'not handed over' };
    case 'delivery.givenUp':
      if (event.isKept) return { look: 'deadLettered', label: 'subscription’s dead-letter queue' };
      return event.source === 'invoke'
        ? { look: 'failing', label: 'not taken: its caller knows' }
        : { look: 'gone', label: 'lost' };
    case 'event.accepted':
      return { id: copyId(event.item, event.copy), look: 'waiting', label: 'first try' };
    case 'event.deliveredAgain':
      return { id: copyId(event.item, event.copy), look: 'waiting', label: 'second copy' };
    case 'batch.throttled':
      return backOff(event.nextTryAt, 'throttled');
    case 'event.systemError':
      return backOff(event.nextTryAt, 'system error');
    case 'event.retryScheduled':
      return {
        look: 'failing',
        label: `waits for retry ${event.retry} at ${clockTime(event.nextTryAt)}`,
      };
    case 'invocation.started':
      return { look: 'inFlight', label: `attempt ${event.attempts[0] ?? 1}` };
    case 'event.succeeded':
      return { look: 'done', label: 'done' };
    case 'event.dropped':
      return event.isKept
        ? { look: 'deadLettered', label: 'given up' }
        : { look: 'gone', label: 'given up and lost' };
    case 'target.received':
      return received(event.target, before);
    default:
      return null;
  }
}

function backOff(nextTryAt: number | null, why: string): Part | null {
  return nextTryAt === null ? null : { look: 'waiting', label: `${why}, backs off` };
}

/** Both targets can keep the same event. */
function received(target: TargetName, before: Part | undefined): Part {
  const name = TARGETS[target];
  if (target === 'onSuccess') return { look: 'done', label: `done, ${name}` };
  const isSecond = before !== undefined && Object.values(TARGETS).includes(before.label);
  return { look: 'deadLettered', label: isSecond ? `${before.label}, ${name}` : name };
}

/** Whether an event says that something went wrong with the item that it is about. */
export function isTrouble({ type }: AsyncEvent): boolean {
  return (
    type === 'delivery.failed' ||
    type === 'delivery.givenUp' ||
    type === 'event.systemError' ||
    type === 'item.failed' ||
    type === 'event.dropped' ||
    type === 'target.failed'
  );
}
