import type { TraceEvent } from '../../simulator/trace';

/** Reads the events of a type off a trace: all of them, or those about one item. */
export function eventsOf<Event extends TraceEvent>(trace: readonly Event[]) {
  type Type = Event['type'];
  type Of<Wanted extends Type> = Extract<Event, { readonly type: Wanted }>;

  const all = <Wanted extends Type>(type: Wanted, item?: string) =>
    trace.filter(
      (event): event is Of<Wanted> =>
        event.type === type && (item === undefined || ('item' in event && event.item === item)),
    );
  return {
    /** The events of a type, of one item or of all. */
    all,
    /** The virtual times of those events. */
    times: (type: Type, item?: string) => all(type, item).map(({ at }) => at),
  };
}
