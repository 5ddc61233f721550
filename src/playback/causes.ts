import type { TraceEvent } from '../simulator/trace';

/** The events that led to one, nearest first; without the event itself. */
export function causesOf(trace: readonly TraceEvent[], seq: number): readonly number[] {
  const causes: number[] = [];
  let because = trace[seq]?.because ?? null;
  // A cause is always recorded before its effect, so this ends.
  while (because !== null) {
    causes.push(because);
    because = trace[because]?.because ?? null;
  }
  return causes;
}
