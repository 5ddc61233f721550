import { bisector } from 'd3-array';
import type { Problem } from '../models/model';
import { anchorOf, inSight, type TimeScale } from './axisLayout';
import { type Course, eventSettledAt, type Told } from './moments';

/** What goes wrong, and when it can be seen, in story milliseconds and in order of time. */
export interface PlacedProblem {
  readonly seq: number;
  readonly title: string;
  readonly kind: string;
  readonly storyMs: number;
}

/** One problem, or several that stand too near each other to be told apart. */
export interface ProblemMark {
  readonly x: number;
  readonly problems: readonly PlacedProblem[];
}

/** Marks of problems stand at least this far apart: room for a count. */
const MARK_ROOM = 28;

export function placeProblems(problems: readonly Problem[], course: Course): PlacedProblem[] {
  return problems.map(({ seq, title, kind }) => ({
    ...{ seq, title, kind },
    storyMs: eventSettledAt(course, seq),
  }));
}

const placed = new WeakMap<Course, readonly PlacedProblem[]>();

/** The problems of a run in story time, worked out once. */
export function problemsOf({ problems, reader }: Told): readonly PlacedProblem[] {
  const known = placed.get(reader) ?? placeProblems(problems, reader);
  placed.set(reader, known);
  return known;
}

const byStory = bisector(({ storyMs }: PlacedProblem) => storyMs);

/** Where the problems in sight stand above the axis, with those that crowd taken together. */
export function problemMarks(
  problems: readonly PlacedProblem[],
  scale: TimeScale,
): readonly ProblemMark[] {
  const seen = inSight(scale);
  const marks: { x: number; problems: PlacedProblem[] }[] = [];
  const first = byStory.left(problems, anchorOf(scale));
  for (const problem of problems.slice(first, byStory.right(problems, seen.until))) {
    const x = scale(problem.storyMs);
    const last = marks.at(-1);
    if (last && x - last.x < MARK_ROOM) last.problems.push(problem);
    else marks.push({ x, problems: [problem] });
  }
  return marks.filter((mark) => (mark.problems.at(-1)?.storyMs ?? 0) >= seen.from);
}
