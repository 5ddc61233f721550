import {
  awsDetail,
  type Detail,
  type DetailDocument,
  type Details,
  plainDetail,
} from '../../details';
import type { Look } from '../../scene';
import { clockTime, count, times } from '../../wording';
import type { AsyncEvent } from '../events';
import { type CopyState, type EventState, eventState, type Sent } from './eventState';

interface EventPlace {
  readonly nowMs: number;
  readonly body: string | null;
  /** `MaximumRetryAttempts` as it is set now. */
  readonly mostRetries: number;
  readonly documents: readonly DetailDocument[];
}

/** What an event is like once these events about it have happened. */
export function eventDetails(past: readonly AsyncEvent[], place: EventPlace): Details {
  const event = eventState(past);
  const [first, second] = event.copies.values();
  return {
    state: second ? `${first?.state}; its second copy: ${second.state}` : (first ?? event).state,
    look: lookOf(event),
    body: place.body,
    known: event.sent === null ? [] : known(event, event.sent, place),
    turnsName: 'Attempts',
    turns: [...event.attempts.values()],
    documents: place.documents,
  };
}

/** A copy that is still open counts most. */
function lookOf(event: EventState): Look {
  const copies = [...event.copies.values()];
  return (copies.find(({ look }) => isOpen(look)) ?? copies[0] ?? event).look;
}

function isOpen(look: Look): boolean {
  return look === 'waiting' || look === 'inFlight' || look === 'failing';
}

function known(event: EventState, sent: Sent, place: EventPlace): readonly Detail[] {
  const { requestId, failedDeliveries, nextTryAt, attempts, completed, recognised } = event;
  // What is given up has no more to come.
  const none = isOpen(lookOf(event)) ? 'not yet' : 'never';
  return [
    ...[...event.copies.values()].flatMap((copy) => knownOf(copy, place)),
    ...(nextTryAt === null ? [] : [plainDetail('Handed over again at', clockTime(nextTryAt))]),
    ...(failedDeliveries === 0
      ? []
      : [plainDetail('Could not be handed over', times(failedDeliveries))]),
    ...(requestId === null ? [] : [awsDetail('RequestId', requestId)]),
    plainDetail('Sent at', clockTime(sent.at)),
    plainDetail('Invoked with it', attempts.size === 0 ? none : times(attempts.size)),
    plainDetail('Work done', completed === 0 ? none : times(completed)),
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
