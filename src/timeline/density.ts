import type { Problem } from '../models/model';
import type { TimeScale } from './axisLayout';
import { type Course, settledAt, stepHolding } from './moments';

/** How much happens in one narrow slice of the run, for the row that stands for all lanes. */
export interface DensitySlice {
  readonly x: number;
  /** From 0 to 1, of the busiest slice. */
  readonly share: number;
  readonly hasProblem: boolean;
}

/** Pixels of a slice, the gap to the next included. */
export const SLICE_WIDTH = 5;

/** The run as a row of slices: how many events begin in each, and where problems are. */
export function densityOf(
  reader: Course,
  problems: readonly Problem[],
  scale: TimeScale,
): readonly DensitySlice[] {
  const [left] = scale.range();
  const sliceAt = (x: number) => Math.floor((x - left) / SLICE_WIDTH);
  const events = new Map<number, number>();
  for (const step of reader.steps) {
    const slice = sliceAt(scale(settledAt(reader, step.index)));
    events.set(slice, (events.get(slice) ?? 0) + step.last - step.first + 1);
  }
  const troubled = new Set(
    problems.map(({ seq }) => sliceAt(scale(settledAt(reader, stepHolding(reader.steps, seq))))),
  );
  const most = Math.max(1, ...events.values());
  const slices = [...new Set([...events.keys(), ...troubled])].sort((one, other) => one - other);
  return slices.map((slice) => ({
    x: left + slice * SLICE_WIDTH,
    share: Math.sqrt((events.get(slice) ?? 0) / most),
    hasProblem: troubled.has(slice),
  }));
}
