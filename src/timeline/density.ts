import { inSight, type TimeScale } from './axisLayout';
import { type Course, settledAt } from './moments';
import type { PlacedProblem } from './problemMarks';

/** How much happens in one narrow slice of the run, for a row that stands for all lanes. */
export interface DensitySlice {
  readonly x: number;
  /** From 0 to 1, of the busiest slice. */
  readonly share: number;
  readonly hasProblem: boolean;
}

/** Pixels of a slice, the gap to the next included. */
const SLICE_WIDTH = 5;

/** The window as a row of slices: how many events begin in each, and where problems are. */
export function densityOf(
  reader: Course,
  problems: readonly PlacedProblem[],
  scale: TimeScale,
): readonly DensitySlice[] {
  const [left] = scale.range();
  const seen = inSight(scale);
  const sliceAt = (x: number) => Math.floor((x - left) / SLICE_WIDTH);
  const events = new Map<number, number>();
  const first = Math.max(0, reader.story.stepAt(seen.from));
  for (const step of reader.steps.slice(first, reader.story.stepAt(seen.until) + 1)) {
    const slice = sliceAt(scale(settledAt(reader, step.index)));
    events.set(slice, (events.get(slice) ?? 0) + step.last - step.first + 1);
  }
  const troubled = new Set(
    problems
      .filter(({ storyMs }) => storyMs >= seen.from && storyMs <= seen.until)
      .map(({ storyMs }) => sliceAt(scale(storyMs))),
  );
  const most = Math.max(1, ...events.values());
  const slices = [...new Set([...events.keys(), ...troubled])].sort((one, other) => one - other);
  return slices.map((slice) => ({
    x: left + slice * SLICE_WIDTH,
    share: Math.sqrt((events.get(slice) ?? 0) / most),
    hasProblem: troubled.has(slice),
  }));
}

/** The slices as two paths of upright bars that stand at the bottom of a row of this height. */
export function densityPaths(
  slices: readonly DensitySlice[],
  height: number,
): { readonly calm: string; readonly troubled: string } {
  const bar = ({ x, share }: DensitySlice) => {
    const tall = Math.round((0.2 + 0.8 * share) * height);
    return `M${x} ${height}v${-tall}h${SLICE_WIDTH - 1}v${tall}z`;
  };
  const pathOf = (isTroubled: boolean) =>
    slices
      .filter(({ hasProblem }) => hasProblem === isTroubled)
      .map(bar)
      .join('');
  return { calm: pathOf(false), troubled: pathOf(true) };
}
