import { type Fate, noteWork, startFate } from '../../outcome/fate';
import type { QueueEvent } from '../events';

/** What a trace says about one message. */
export interface MessageFate extends Fate {
  /** Receive count over its whole life, peeks and throttled receives included. */
  receives: number;
}

/** Reads off the trace what became of every message. */
export function fatesOf(trace: readonly QueueEvent[]): ReadonlyMap<string, MessageFate> {
  const fates = new Map<string, MessageFate>();
  for (const event of trace) {
    noteWork(fates, event);
    if (!('item' in event)) continue;
    const fate = fates.get(event.item);
    if (!fate && event.type === 'message.sent') {
      const { item, group } = event;
      const sent = startFate({ item, group, order: fates.size, sentAt: event.at });
      fates.set(item, { ...sent, receives: 0 });
    } else if (fate) live(fate, event);
  }
  return fates;
}

function live(fate: MessageFate, event: Extract<QueueEvent, { readonly item: string }>): void {
  switch (event.type) {
    case 'message.sent':
      // Sent before: this is a redrive.
      fate.state = 'waiting';
      return;
    case 'message.received':
    case 'deadLetter.received':
      fate.receives += 1;
      return;
    case 'item.completed':
      // Handed out twice and deleted before this copy was done: it is done now.
      if (fate.state === 'lost') fate.state = 'done';
      return;
    case 'message.deleted':
      fate.gone = event;
      fate.filtered = event.by === 'filter';
      if (fate.filtered) fate.state = 'discarded';
      else fate.state = fate.completed > 0 ? 'done' : 'lost';
      return;
    case 'message.deadLettered':
      fate.state = 'deadLettered';
      return;
    case 'message.expired':
      fate.gone = event;
      fate.state = 'expired';
      return;
    case 'message.purged':
      fate.gone = event;
      fate.state = fate.completed > 0 ? 'done' : 'lost';
      return;
    case 'item.failed':
    case 'message.visible':
    case 'message.visibilityChanged':
    case 'message.deleteRefused':
    case 'deadLetter.visible':
    case 'message.redriven':
      return;
  }
}
