import type { TraceEvent } from '../simulator/trace';

/** An event of a trace, with what a trace knows by itself left out. */
export type ByHand<Event extends TraceEvent> = Event extends TraceEvent
  ? Omit<Event, 'seq' | 'subject' | 'because'>
  : never;

/** A trace that nothing simulated: what it says is up to the test. */
export function traceByHand<Event extends TraceEvent>(
  ...events: readonly ByHand<Event>[]
): readonly Event[] {
  return events.map(
    (event, seq) => ({ ...event, seq, subject: 'test:1', because: null }) as unknown as Event,
  );
}
