import type { TraceEvent } from '../simulator/trace';

/** The trace events that happen at one instant and belong together: what “next” moves by. */
export interface Step {
  readonly index: number;
  /** Virtual milliseconds. */
  readonly at: number;
  /** `seq` of its first and last event. */
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts a trace into steps: a new one wherever time has moved on, and where the model says that
 * something else begins at the same instant.
 */
export function stepsOf<Event extends TraceEvent>(
  trace: readonly Event[],
  startsStep: (event: Event, previous: Event) => boolean,
): readonly Step[] {
  const steps: Step[] = [];
  let first = 0;
  for (const [seq, event] of trace.entries()) {
    const next = trace[seq + 1];
    if (next && next.at === event.at && !startsStep(next, event)) continue;
    steps.push({ index: steps.length, at: event.at, first, last: seq });
    first = seq + 1;
  }
  return steps;
}
