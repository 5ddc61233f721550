import type { Problem } from '../../models/model';
import { type Course, eventSettledAt, settledAt } from '../../timeline/moments';

/** What moving needs to know of a run. */
export interface Movable {
  readonly reader: Course;
  readonly problems: readonly Problem[];
}

/**
 * The step that moves count from: the one that is being shown, or -1 at the very beginning, where
 * the first step is still to come.
 */
export function stepShown({ reader }: Movable, storyMs: number): number {
  return storyMs <= 0 ? -1 : reader.story.stepAt(storyMs);
}

/**
 * Where so many steps forward, or back if negative, lead to: each changes the step by exactly one
 * and lands where its travel is over, so that the picture is at rest. Before the first step is the
 * beginning, after the last the end.
 */
export function stepsFrom(run: Movable, storyMs: number, by: number): number {
  const { steps, story } = run.reader;
  const target = stepShown(run, storyMs) + by;
  if (target < 0) return 0;
  if (target >= steps.length) return story.lengthMs;
  return settledAt(run.reader, target);
}

/** Where one step forward leads to. */
export function nextStep(run: Movable, storyMs: number): number {
  return stepsFrom(run, storyMs, 1);
}

/** Where the next step begins, and where it has been seen to happen. */
export function stepAhead(run: Movable, storyMs: number): readonly [fromMs: number, toMs: number] {
  const { steps, story } = run.reader;
  const target = stepShown(run, storyMs) + 1;
  const begins = target >= steps.length ? story.lengthMs : story.startOf(target);
  return [Math.max(storyMs, begins), nextStep(run, storyMs)];
}

/** Where one step back leads to. */
export function previousStep(run: Movable, storyMs: number): number {
  return stepsFrom(run, storyMs, -1);
}

/** Where the next thing goes wrong; null when nothing does any more. */
export function nextProblem(run: Movable, storyMs: number): number | null {
  const { steps } = run.reader;
  const shown = stepShown(run, storyMs);
  const lastSeen = steps[shown]?.last ?? -1;
  const next = run.problems.find((problem) => problem.seq > lastSeen);
  return next ? eventSettledAt(run.reader, next.seq) : null;
}
