import { beginTurn, endTurnAlone, type Turns, workTurn } from '../../function/turns';
import type { Look } from '../../scene';
import { TARGET_NAMES } from '../describe';
import type { AsyncEvent, Copy } from '../events';
import { copyId } from '../rules/copyId';

export type Sent = Extract<AsyncEvent, { type: 'event.sent' }>;

/** What the events about one copy come to. */
export interface CopyState {
  readonly copy: Copy;
  queuedAt: number;
  expiresAt: number;
  state: string;
  look: Look;
  nextTryAt: number | null;
  failures: number;
  refusals: number;
  /** What keeps what is left of it. */
  readonly keptBy: string[];
}

/** What an event's events so far come to. */
export interface EventState {
  sent: Sent | null;
  requestId: string | null;
  failedDeliveries: number;
  /** Before Lambda has it, and for what it never gets. */
  state: string;
  look: Look;
  nextTryAt: number | null;
  completed: number;
  recognised: number;
  readonly copies: Map<string, CopyState>;
  readonly attempts: Turns;
}

/** What these events about one event come to. */
export function eventState(past: readonly AsyncEvent[]): EventState {
  const event: EventState = {
    ...{ sent: null, requestId: null, failedDeliveries: 0, nextTryAt: null },
    ...{ state: 'not sent yet', look: 'gone', completed: 0, recognised: 0 },
    ...{ copies: new Map(), attempts: new Map() },
  };
  for (const one of past) live(event, one);
  return event;
}

function live(event: EventState, one: AsyncEvent): void {
  switch (one.type) {
    case 'event.sent':
      event.sent = one;
      return become(event, 'waiting', 'at its source');
    case 'delivery.failed':
      event.failedDeliveries = one.attempt;
      event.nextTryAt = one.nextTryAt;
      return become(event, 'waiting', `not handed over: Lambda answered ${one.status}`);
    case 'delivery.givenUp':
      event.nextTryAt = null;
      if (one.isKept) {
        return become(event, 'deadLettered', 'in the dead-letter queue of the subscription');
      }
      return one.source === 'invoke'
        ? become(event, 'failing', 'not taken: its caller knows')
        : become(event, 'gone', 'lost: its source gave it up');
    case 'event.accepted':
    case 'event.deliveredAgain': {
      event.requestId = one.requestId;
      event.nextTryAt = null;
      const { copy, at: queuedAt, expiresAt } = one;
      event.copies.set(copyId(one.item, copy), {
        ...{ copy, queuedAt, expiresAt, state: 'in Lambda’s queue, waits for its first try' },
        ...{ look: 'waiting', nextTryAt: null, failures: 0, refusals: 0, keptBy: [] },
      });
      return;
    }
    case 'invocation.started':
      return begin(event, one);
    case 'item.completed':
      event.completed += 1;
      return workTurn(event.attempts, one);
    case 'item.recognised':
      event.recognised += 1;
      return workTurn(event.attempts, one);
    case 'item.failed':
      return workTurn(event.attempts, one);
    case 'invocation.ended':
      return endTurnAlone(event.attempts, one, 'event');
    default:
      if ('batch' in one) liveCopy(event.copies.get(one.batch), one);
      return;
  }
}

function liveCopy(copy: CopyState | undefined, one: AsyncEvent): void {
  if (!copy) return;
  switch (one.type) {
    case 'batch.throttled':
    case 'event.systemError': {
      copy.refusals += 1;
      copy.nextTryAt = one.nextTryAt;
      const why = one.type === 'batch.throttled' ? 'throttled' : 'a system error';
      return become(copy, 'waiting', `in Lambda’s queue, backs off: ${why}`);
    }
    case 'event.retryScheduled':
      copy.failures = one.retry;
      copy.nextTryAt = one.nextTryAt;
      return become(copy, 'failing', `in Lambda’s queue, waits for retry ${one.retry}`);
    case 'event.succeeded':
      return become(copy, 'done', 'done');
    case 'event.dropped':
      return one.isKept
        ? become(copy, 'deadLettered', 'given up')
        : become(copy, 'gone', 'given up and lost');
    case 'target.received':
      copy.keptBy.push(TARGET_NAMES[one.target]);
      return;
    default:
      return;
  }
}

function become(
  one: { look: Look; state: string; nextTryAt: number | null },
  look: Look,
  state: string,
): void {
  one.look = look;
  one.state = state;
}

function begin(event: EventState, one: Extract<AsyncEvent, { type: 'invocation.started' }>): void {
  const { batch, invocation, environment, cold } = one;
  const copy = event.copies.get(batch);
  if (copy) {
    copy.nextTryAt = null;
    become(copy, 'inFlight', `in work, in environment ${environment.slice(1)}`);
  }
  const attempt = `ttempt ${one.attempts[0] ?? 1}, invocation ${invocation}`;
  const title = copy?.copy === 2 ? `Second copy: a${attempt}` : `A${attempt}`;
  beginTurn(event.attempts, one, title, cold ? 'cold start' : 'in work');
}
