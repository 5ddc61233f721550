import type { TraceEvent } from '../simulator/trace';

/** The items that an event is about: its own, or those of its batch. */
export function itemsIn(event: TraceEvent): readonly string[] {
  const { item, items } = event as TraceEvent & Readonly<Record<string, unknown>>;
  if (typeof item === 'string') return [item];
  return Array.isArray(items) ? items : [];
}
