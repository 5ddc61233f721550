import { awsDetail, type Detail, type Details, plainDetail } from '../../details';
import { beginTurn, endTurn, type Turns, workTurn } from '../../function/turns';
import type { Look } from '../../scene';
import { clockTime, count } from '../../wording';
import type { QueueEvent } from '../events';

type Place =
  | 'delayed'
  | 'visible'
  | 'hidden'
  | 'deadLetterQueue'
  | 'lookedAt'
  | 'deleted'
  | 'expired'
  | 'purged';

/** What a message's events so far come to. */
interface MessageState {
  place: Place;
  /** When it can be received again, while it cannot. */
  visibleAt: number;
  sentAt: number;
  firstReceivedAt: number | null;
  receiveCount: number;
  group: string | null;
  bytes: number;
  /** The poller that holds it in a batch. */
  poller: string | null;
  /** The environments that have it in work, by invocation: after a late end there can be two. */
  readonly inWork: Map<number, string>;
  readonly attempts: Turns;
}

const LOOK: Readonly<Record<Place, Look>> = {
  delayed: 'waiting',
  visible: 'waiting',
  hidden: 'inFlight',
  deadLetterQueue: 'deadLettered',
  lookedAt: 'deadLettered',
  deleted: 'done',
  expired: 'gone',
  purged: 'gone',
};

const STATE: Readonly<Record<Place, string>> = {
  delayed: 'delayed, not visible yet',
  visible: 'visible in the queue',
  hidden: 'in flight, hidden',
  deadLetterQueue: 'in the dead-letter queue',
  lookedAt: 'in the dead-letter queue, hidden',
  deleted: 'deleted',
  expired: 'gone: its retention was over',
  purged: 'gone: purged',
};

/** What a message is like once these events about it have happened. */
export function messageDetails(
  item: string,
  past: readonly QueueEvent[],
  body: string | null,
): Details {
  const state: MessageState = {
    place: 'delayed',
    visibleAt: 0,
    sentAt: 0,
    firstReceivedAt: null,
    receiveCount: 0,
    group: null,
    bytes: 0,
    poller: null,
    inWork: new Map(),
    attempts: new Map(),
  };
  for (const event of past) live(state, item, event);
  const isSent = past.length > 0;
  const environments = [...state.inWork.values()].map((id) => id.slice(1));
  const work = environments.length === 0 ? '' : `, in environment ${environments.join(' and ')}`;
  return {
    state: isSent ? `${STATE[state.place]}${work}` : 'not sent yet',
    look: isSent ? LOOK[state.place] : 'gone',
    body,
    known: isSent ? known(state, item) : [],
    turnsName: 'Attempts',
    turns: [...state.attempts.values()],
  };
}

function known(state: MessageState, item: string): readonly Detail[] {
  const { place, visibleAt, sentAt, firstReceivedAt, receiveCount, group, bytes, poller } = state;
  const isHidden = place === 'delayed' || place === 'hidden' || place === 'lookedAt';
  return [
    ...(isHidden
      ? [plainDetail(place === 'delayed' ? 'Visible at' : 'Visible again at', clockTime(visibleAt))]
      : []),
    ...(poller === null ? [] : [plainDetail('Held by', `poller ${poller.slice(1)}`)]),
    awsDetail('MessageId', item),
    awsDetail('ApproximateReceiveCount', count(receiveCount)),
    awsDetail('SentTimestamp', clockTime(sentAt)),
    ...(firstReceivedAt === null
      ? []
      : [awsDetail('ApproximateFirstReceiveTimestamp', clockTime(firstReceivedAt))]),
    ...(group === null ? [] : [awsDetail('MessageGroupId', group)]),
    plainDetail('Size', `${count(bytes)} bytes`),
  ];
}

function live(state: MessageState, item: string, event: QueueEvent): void {
  switch (event.type) {
    case 'message.sent':
      state.place = event.visibleAt > event.at ? 'delayed' : 'visible';
      state.visibleAt = event.visibleAt;
      state.sentAt = event.at;
      // Sent again by a redrive, it counts anew.
      state.firstReceivedAt = null;
      state.receiveCount = 0;
      state.group = event.group;
      state.bytes = event.bytes;
      return;
    case 'message.received':
      state.place = 'hidden';
      state.visibleAt = event.hiddenUntil;
      state.firstReceivedAt ??= event.at;
      state.receiveCount = event.receiveCount;
      return;
    case 'message.visible':
      state.place = 'visible';
      return;
    case 'message.visibilityChanged':
      state.visibleAt = event.hiddenUntil;
      return;
    case 'message.deleted':
      state.place = 'deleted';
      return;
    case 'message.deadLettered':
      state.place = 'deadLetterQueue';
      return;
    case 'deadLetter.received':
      state.place = 'lookedAt';
      state.visibleAt = event.hiddenUntil;
      state.receiveCount = event.receiveCount;
      return;
    case 'deadLetter.visible':
      state.place = 'deadLetterQueue';
      return;
    case 'message.expired':
      state.place = 'expired';
      return;
    case 'message.purged':
      state.place = 'purged';
      return;
    case 'batch.gathered':
      state.poller = event.poller;
      return;
    case 'batch.abandoned':
      state.poller = null;
      return;
    case 'invocation.started':
      return begin(state, item, event);
    case 'item.completed':
    case 'item.failed':
      return workTurn(state.attempts, event);
    case 'invocation.ended':
      return end(state, event);
    default:
      return;
  }
}

function begin(
  { inWork, attempts }: MessageState,
  item: string,
  event: Extract<QueueEvent, { type: 'invocation.started' }>,
): void {
  const { invocation, environment, items } = event;
  const receive = event.attempts[items.indexOf(item)] ?? 1;
  inWork.set(invocation, environment);
  beginTurn(attempts, event, `Receive ${receive}, invocation ${invocation}`, 'in work');
}

function end(state: MessageState, event: Extract<QueueEvent, { type: 'invocation.ended' }>): void {
  state.inWork.delete(event.invocation);
  if (state.inWork.size === 0) state.poller = null;
  endTurn(state.attempts, event);
}
