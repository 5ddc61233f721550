import type { InvocationResult } from '../../../lambda/response';
import {
  awsDetail,
  type Detail,
  type DetailDocument,
  type Details,
  plainDetail,
  type Turn,
} from '../../details';
import { endedWords } from '../../function/environmentDetails';
import type { Look } from '../../scene';
import { clockTime, count, times } from '../../wording';
import { TARGET_NAMES } from '../describe';
import type { AsyncEvent, Copy } from '../events';

type Sent = Extract<AsyncEvent, { type: 'event.sent' }>;

/** What the events about one copy come to. */
interface CopyState {
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
interface EventState {
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
  readonly attempts: Map<number, Turn>;
}

interface EventPlace {
  readonly nowMs: number;
  readonly body: string | null;
  /** `MaximumRetryAttempts` as it is set now. */
  readonly mostRetries: number;
  readonly documents: readonly DetailDocument[];
}

const WORKED = {
  threw: 'threw an error',
  inProgress: 'is in progress elsewhere, says the table',
  exited: 'the process exited',
  timedOut: 'ran out of time',
  reported: 'failed, but the function returned',
  skipped: 'was not worked on',
} as const;

/** What an event is like once these events about it have happened. */
export function eventDetails(past: readonly AsyncEvent[], place: EventPlace): Details {
  const event: EventState = {
    ...{ sent: null, requestId: null, failedDeliveries: 0, nextTryAt: null },
    ...{ state: 'not sent yet', look: 'gone', completed: 0, recognised: 0 },
    ...{ copies: new Map(), attempts: new Map() },
  };
  for (const one of past) live(event, one);
  const copies = [...event.copies.values()];
  const [first, second] = copies;
  return {
    state: second ? `${first?.state}; its second copy: ${second.state}` : (first ?? event).state,
    look: (copies.find(({ look }) => isOpen(look)) ?? first ?? event).look,
    body: place.body,
    known: event.sent === null ? [] : known(event, event.sent, place),
    turnsName: 'Attempts',
    turns: [...event.attempts.values()],
    documents: place.documents,
  };
}

function isOpen(look: Look): boolean {
  return look === 'waiting' || look === 'inFlight' || look === 'failing';
}

function known(event: EventState, sent: Sent, place: EventPlace): readonly Detail[] {
  const { requestId, failedDeliveries, nextTryAt, attempts, completed, recognised } = event;
  return [
    ...[...event.copies.values()].flatMap((copy) => knownOf(copy, place)),
    ...(nextTryAt === null ? [] : [plainDetail('Handed over again at', clockTime(nextTryAt))]),
    ...(failedDeliveries === 0
      ? []
      : [plainDetail('Could not be handed over', times(failedDeliveries))]),
    ...(requestId === null ? [] : [awsDetail('RequestId', requestId)]),
    plainDetail('Sent at', clockTime(sent.at)),
    plainDetail('Invoked with it', attempts.size === 0 ? 'not yet' : times(attempts.size)),
    plainDetail('Work done', completed === 0 ? 'not yet' : times(completed)),
    ...(recognised === 0 ? [] : [plainDetail('Recognised as done', times(recognised))]),
    plainDetail('Size', `${count(sent.bytes)} bytes`),
  ];
}

function knownOf(copy: CopyState, { nowMs, mostRetries }: EventPlace): readonly Detail[] {
  const detail = (name: string, value: string) =>
    plainDetail(copy.copy === 1 ? name : `Second copy: ${lower(name)}`, value);
  const { keptBy, refusals } = copy;
  return [
    ...(isOpen(copy.look)
      ? [
          ...(copy.nextTryAt === null ? [] : [detail('Next try at', clockTime(copy.nextTryAt))]),
          detail('Retries left', count(Math.max(0, mostRetries - copy.failures))),
          detail('Age in Lambda’s queue', clockTime(nowMs - copy.queuedAt)),
          detail('Given up after', clockTime(copy.expiresAt)),
        ]
      : []),
    ...(keptBy.length === 0 ? [] : [detail('Kept by', keptBy.join(' and '))]),
    ...(refusals === 0 ? [] : [detail('Throttles and system errors', count(refusals))]),
  ];
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
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
      return one.isKept
        ? become(event, 'deadLettered', 'in the dead-letter queue of the subscription')
        : become(event, 'gone', 'lost: its source gave it up');
    case 'event.accepted':
    case 'event.deliveredAgain': {
      event.requestId = one.requestId;
      event.nextTryAt = null;
      const { copy, at: queuedAt, expiresAt } = one;
      event.copies.set(copy === 1 ? one.item : `${one.item}.${copy}`, {
        ...{ copy, queuedAt, expiresAt, state: 'in Lambda’s queue, waits for its first try' },
        ...{ look: 'waiting', nextTryAt: null, failures: 0, refusals: 0, keptBy: [] },
      });
      return;
    }
    case 'invocation.started':
      return begin(event, one);
    case 'item.completed':
      event.completed += 1;
      return turn(event, one.invocation, { look: 'done', says: 'done' });
    case 'item.recognised':
      event.recognised += 1;
      return turn(event, one.invocation, { look: 'done', says: 'recognised, not done again' });
    case 'item.failed': {
      const before = event.attempts.get(one.invocation);
      const but = before?.look === 'done' ? `${before.says}, but then it ` : '';
      const says = `${but}${WORKED[one.outcome]}`;
      return turn(event, one.invocation, { look: 'failing', says });
    }
    case 'invocation.ended':
      return end(event, one.invocation, one.result);
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
  const { batch, invocation, environment, seq, cold } = one;
  const copy = event.copies.get(batch);
  if (copy) {
    copy.nextTryAt = null;
    become(copy, 'inFlight', `in work, in environment ${environment.slice(1)}`);
  }
  const attempt = `ttempt ${one.attempts[0] ?? 1}, invocation ${invocation}`;
  const title = copy?.copy === 2 ? `Second copy: a${attempt}` : `A${attempt}`;
  event.attempts.set(invocation, {
    ...{ seq, look: 'inFlight', title, says: cold ? 'cold start' : 'in work' },
  });
}

function turn({ attempts }: EventState, invocation: number, to: Pick<Turn, 'look' | 'says'>): void {
  const attempt = attempts.get(invocation);
  if (attempt) attempts.set(invocation, { ...attempt, ...to });
}

function end(event: EventState, invocation: number, result: InvocationResult): void {
  // Of what never got as far as the work, its end is all that there is to say.
  if (event.attempts.get(invocation)?.look !== 'inFlight') return;
  const look = result === 'success' ? 'done' : 'failing';
  turn(event, invocation, { look, says: endedWords(result, 'event') });
}
