import { type Fate, type Moment, noteWork, startFate } from '../../outcome/fate';
import type { ItemState } from '../../report';
import type { AsyncEvent, Copy, TargetName } from '../events';

/** How one copy of an event ended; waiting for one that has no end yet. */
type CopyState = Exclude<ItemState, 'expired'>;

/** What a trace says about one event. */
export interface EventFate extends Fate {
  /** An event is handed over, never received. */
  readonly receives: 0;
  /** Each arrival of it has an end of its own. */
  readonly copies: Map<Copy, CopyState>;
}

/**
 * What becomes of an event whose copies end differently: done if one of them was, since the work is;
 * else waiting while one still may be; else kept where one is kept. A dead-letter queue says more
 * than a destination: it holds the event itself, ready to be sent again, where a destination holds a
 * record about it. So what both got is dead-lettered.
 */
const FIRST_OF: readonly CopyState[] = [
  'done',
  'waiting',
  'deadLettered',
  'discarded',
  'failed',
  'lost',
];

/** What a target that got an event makes of it; what went well is done all the same. */
const KEPT_BY: Readonly<Record<TargetName, CopyState>> = {
  deadLetterQueue: 'deadLettered',
  onFailure: 'discarded',
  onSuccess: 'done',
};

/**
 * Reads off the trace what became of every event. Dead-lettered is what the function's own queue
 * has, or that of the subscription; discarded what only the on-failure destination has; failed what
 * Lambda did not take from your own code, which gets to know that; lost what nobody has, also where its
 * work had its effect before it failed.
 */
export function fatesOf(trace: readonly AsyncEvent[]): ReadonlyMap<string, EventFate> {
  const fates = new Map<string, EventFate>();
  /** When the last copy was lost. */
  const lost = new Map<string, Moment>();
  for (const event of trace) {
    noteWork(fates, event);
    if (!('item' in event)) continue;
    const fate = fates.get(event.item);
    if (!fate && event.type === 'event.sent') {
      const { item, at } = event;
      const sent = startFate({ item, group: null, order: fates.size, sentAt: at });
      fates.set(item, { ...sent, receives: 0, copies: new Map() });
    } else if (fate) {
      live(fate, event);
      if (isLoss(event)) lost.set(event.item, event);
    }
  }
  for (const fate of fates.values()) settle(fate, lost.get(fate.item) ?? null);
  return fates;
}

function live({ copies }: EventFate, event: AsyncEvent): void {
  switch (event.type) {
    case 'event.accepted':
    case 'event.deliveredAgain':
      copies.set(event.copy, 'waiting');
      return;
    case 'event.succeeded':
      copies.set(event.copy, 'done');
      return;
    case 'delivery.givenUp':
      if (event.isKept) copies.set(1, 'deadLettered');
      else copies.set(1, event.source === 'invoke' ? 'failed' : 'lost');
      return;
    case 'target.received':
      // What its dead-letter queue has is dead-lettered, whatever else got it.
      if (copies.get(event.copy) !== 'deadLettered') copies.set(event.copy, KEPT_BY[event.target]);
      return;
    case 'event.dropped':
      if (!event.isKept) copies.set(event.copy, 'lost');
      return;
    default:
      return;
  }
}

function isLoss(event: AsyncEvent): boolean {
  return (event.type === 'event.dropped' || event.type === 'delivery.givenUp') && !event.isKept;
}

function settle(fate: EventFate, lost: Moment | null): void {
  const states = [...fate.copies.values()];
  const state = FIRST_OF.find((one) => states.includes(one)) ?? 'waiting';
  fate.state = state;
  if (state === 'lost' || state === 'failed') fate.gone = lost;
}
