import type { TraceEvent } from '../../simulator/trace';

/** Says whether an event is about an item, whatever the model: alone, or as one of a batch. */
export function concerns(event: TraceEvent, item: string): boolean {
  if ('item' in event && event.item === item) return true;
  return 'items' in event && Array.isArray(event.items) && event.items.includes(item);
}

/** The item that an event is about alone; null when it is about none or a batch. */
export function itemOf(event: TraceEvent | undefined): string | null {
  return event && 'item' in event && typeof event.item === 'string' ? event.item : null;
}
