import type { QueueEvent } from '../events';

/** Which messages are where, as a trace is read: what SQS counts in its metrics. */
export interface Counts {
  readonly visible: Set<string>;
  readonly hidden: Set<string>;
  readonly delayed: Set<string>;
  readonly deadVisible: Set<string>;
  readonly deadHidden: Set<string>;
  /** Messages of the source queue in order of sending, with the time. */
  readonly sentAt: Map<string, number>;
  /** Age of the oldest message in the source queue, in milliseconds; 0 when it is empty. */
  readonly oldestAgeMs: (nowMs: number) => number;
}

export function startCounts(): Counts {
  const sentAt = new Map<string, number>();
  return {
    visible: new Set(),
    hidden: new Set(),
    delayed: new Set(),
    deadVisible: new Set(),
    deadHidden: new Set(),
    sentAt,
    oldestAgeMs: (nowMs) => nowMs - (sentAt.values().next().value ?? nowMs),
  };
}

/** Moves a message to where an event puts it. */
export function countMessages(counts: Counts, event: QueueEvent): void {
  switch (event.type) {
    case 'message.sent':
      counts.sentAt.set(event.item, event.at);
      put(counts, event.item, event.visibleAt > event.at ? counts.delayed : counts.visible);
      return;
    case 'message.received':
      put(counts, event.item, counts.hidden);
      return;
    case 'message.visible':
      put(counts, event.item, counts.visible);
      return;
    case 'message.deleted':
    case 'message.expired':
    case 'message.purged':
    case 'message.redriven':
      counts.sentAt.delete(event.item);
      put(counts, event.item, null);
      return;
    case 'message.deadLettered':
      counts.sentAt.delete(event.item);
      put(counts, event.item, counts.deadVisible);
      return;
    case 'deadLetter.received':
      put(counts, event.item, counts.deadHidden);
      return;
    case 'deadLetter.visible':
      put(counts, event.item, counts.deadVisible);
      return;
    default:
      return;
  }
}

function put(counts: Counts, item: string, place: Set<string> | null): void {
  const { visible, hidden, delayed, deadVisible, deadHidden } = counts;
  for (const set of [visible, hidden, delayed, deadVisible, deadHidden]) set.delete(item);
  place?.add(item);
}
