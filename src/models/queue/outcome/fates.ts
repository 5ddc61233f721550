import type { ItemState } from '../../report';
import type { QueueEvent } from '../events';

/** An event that decided something, and its virtual time. */
interface Moment {
  readonly seq: number;
  readonly at: number;
}

/** What a trace says about one message. */
export interface Fate {
  readonly item: string;
  readonly group: string | null;
  /** Order of sending, from 0. */
  readonly order: number;
  /** When it was first sent, in virtual milliseconds. */
  readonly sentAt: number;
  state: ItemState;
  /** Times handed to the function. */
  deliveries: number;
  /** Times its work ran to the end. */
  completed: number;
  /** When its work first ran to the end, and when it did so again. */
  done: Moment | null;
  again: Moment | null;
  /** When the function first failed on it, or with it in its batch. */
  failed: Moment | null;
  /** When it disappeared: deleted, purged or expired. */
  gone: Moment | null;
  /** Receive count over its whole life, peeks and throttled receives included. */
  receives: number;
}

/** Reads off the trace what became of every message. */
export function fatesOf(trace: readonly QueueEvent[]): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const event of trace) {
    if (event.type === 'invocation.started') {
      for (const item of event.items) {
        const fate = fates.get(item);
        if (fate) fate.deliveries += 1;
      }
    }
    if (event.type === 'invocation.ended') {
      // An invocation that fails fails its whole batch, also what it did not get to.
      const failed = event.result === 'success' ? [] : event.items;
      for (const item of event.result === 'partial' ? event.failed : failed) {
        const fate = fates.get(item);
        if (fate) fate.failed ??= event;
      }
    }
    if (!('item' in event)) continue;
    const fate = fates.get(event.item);
    if (!fate && event.type === 'message.sent') {
      const { item, group } = event;
      fates.set(item, {
        item,
        group,
        order: fates.size,
        sentAt: event.at,
        state: 'waiting',
        deliveries: 0,
        completed: 0,
        ...{ done: null, again: null, failed: null, gone: null },
        receives: 0,
      });
    } else if (fate) live(fate, event);
  }
  return fates;
}

function live(fate: Fate, event: Extract<QueueEvent, { readonly item: string }>): void {
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
      fate.completed += 1;
      if (fate.done) fate.again ??= event;
      fate.done ??= event;
      // Handed out twice and deleted before this copy was done: it is done now.
      if (fate.state === 'lost') fate.state = 'done';
      return;
    case 'message.deleted':
      fate.gone = event;
      if (event.by === 'filter') fate.state = 'discarded';
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
      if (event.outcome !== 'skipped') fate.failed ??= event;
      return;
    case 'message.visible':
    case 'message.visibilityChanged':
    case 'message.deleteRefused':
    case 'deadLetter.visible':
    case 'message.redriven':
      return;
  }
}
