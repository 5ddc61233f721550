import type { TraceEvent } from '../../simulator/trace';
import { isFunctionEvent } from '../function/events';
import type { ItemState, Report } from '../report';

/** An event that decided something, and its virtual time. */
export interface Moment {
  readonly seq: number;
  readonly at: number;
}

/** What a trace says about one item, whatever the model. */
export interface Fate {
  readonly item: string;
  /** What it has an order in: its message group or partition key. Null for none. */
  readonly group: string | null;
  /** Order of sending, from 0. */
  readonly order: number;
  /** When it was first sent, in virtual milliseconds. */
  readonly sentAt: number;
  state: ItemState;
  /** A filter kept it from the function: there is nothing to be done. */
  filtered: boolean;
  /** Times handed to the function. */
  deliveries: number;
  /** Times its work ran to the end. */
  completed: number;
  /** When its work first ran to the end, and when it did so again. */
  done: Moment | null;
  again: Moment | null;
  /** When the function first failed on it, or with it in its batch. */
  failed: Moment | null;
  /** When it disappeared without a way back, done or not, or its caller was told that it failed. */
  gone: Moment | null;
}

/** The fate of an item that was just sent. */
export function startFate(of: Pick<Fate, 'item' | 'group' | 'order' | 'sentAt'>): Fate {
  return {
    ...of,
    state: 'waiting',
    filtered: false,
    deliveries: 0,
    completed: 0,
    ...{ done: null, again: null, failed: null, gone: null },
  };
}

/** Notes down what an event of the function says about its items; other events say nothing here. */
export function noteWork(fates: ReadonlyMap<string, Fate>, event: TraceEvent): void {
  if (!isFunctionEvent(event)) return;
  switch (event.type) {
    case 'invocation.started':
      for (const item of event.items) {
        const fate = fates.get(item);
        if (fate) fate.deliveries += 1;
      }
      return;
    case 'invocation.ended': {
      // An invocation that fails fails its whole batch, also what it did not get to.
      const failed = event.result === 'success' ? [] : event.items;
      for (const item of event.result === 'partial' ? event.failed : failed) {
        const fate = fates.get(item);
        if (fate) fate.failed ??= event;
      }
      return;
    }
    case 'item.completed': {
      const fate = fates.get(event.item);
      if (!fate) return;
      fate.completed += 1;
      if (fate.done) fate.again ??= event;
      fate.done ??= event;
      return;
    }
    case 'item.failed': {
      const fate = fates.get(event.item);
      if (fate && event.outcome !== 'skipped') fate.failed ??= event;
      return;
    }
    default:
      return;
  }
}

/** What a report says of each item. */
export function reportedItems(
  fates: ReadonlyMap<string, Fate & { readonly receives: number }>,
): Report['items'] {
  return Object.fromEntries(
    [...fates.values()].map(({ item, state, deliveries, completed, receives }) => [
      item,
      { state, deliveries, completed, receives },
    ]),
  );
}
