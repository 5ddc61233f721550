import { bisectLeft, bisectRight } from 'd3-array';
import type { Problem } from '../models/model';
import type { OpenRun } from './openRun';
import type { Step } from './steps';
import { type StoryTime, storyTimeOf } from './storyTime';

/** Two runs under one playhead. */
export interface SharedTime {
  /** Both runs, told in the story of both; everything else of them is as it was. */
  readonly runs: readonly [OpenRun, OpenRun];
  /** The story of both in steps, each of which is a step of one run or of both. */
  readonly reader: { readonly steps: readonly Step[]; readonly story: StoryTime };
  /** What goes wrong in either: `seq` is the number of the step of both in which it does. */
  readonly problems: readonly Problem[];
}

/**
 * Tells two runs in one story. Their steps are merged by virtual instant, and at one instant the
 * first step of one with the first of the other: what happens alike in both is seen at once, and
 * everything else gets a time of its own, in which the other run is at rest.
 */
export function sharedTimeOf(one: OpenRun, other: OpenRun): SharedTime {
  const { steps, inOne, inOther } = merge(one.reader.steps, other.reader.steps);
  const story = storyTimeOf(steps, Math.max(one.ended.atMs, other.ended.atMs));
  const problems = [...problemsIn(one, inOne), ...problemsIn(other, inOther)];
  return {
    runs: [toldIn(one, story, inOne), toldIn(other, story, inOther)],
    reader: { steps, story },
    problems: problems.sort((a, b) => a.seq - b.seq),
  };
}

interface Merged {
  /** Steps of both; what they hold is no trace's, so each holds its own number. */
  readonly steps: readonly Step[];
  /** The number of the merged step that each own step is, rising. */
  readonly inOne: readonly number[];
  readonly inOther: readonly number[];
}

function merge(one: readonly Step[], other: readonly Step[]): Merged {
  const steps: Step[] = [];
  const inOne: number[] = [];
  const inOther: number[] = [];
  const [nthInOne, nthInOther] = [nthAtInstant(one), nthAtInstant(other)];
  while (inOne.length < one.length || inOther.length < other.length) {
    const [i, j] = [inOne.length, inOther.length];
    const [left, right] = [one[i], other[j]];
    const order =
      (left?.at ?? Number.POSITIVE_INFINITY) - (right?.at ?? Number.POSITIVE_INFINITY) ||
      (nthInOne[i] ?? 0) - (nthInOther[j] ?? 0);
    const number = steps.length;
    if (order <= 0) inOne.push(number);
    if (order >= 0) inOther.push(number);
    const at = (order <= 0 ? left?.at : right?.at) ?? 0;
    steps.push({ index: number, at, first: number, last: number });
  }
  return { steps, inOne, inOther };
}

/** How many steps at its instant come before each step. */
function nthAtInstant(steps: readonly Step[]): readonly number[] {
  let first = 0;
  return steps.map(({ at }, index) => {
    if (steps[first]?.at !== at) first = index;
    return index - first;
  });
}

/** The run in the story of both; `numbers` are its steps in it. */
function toldIn(run: OpenRun, story: StoryTime, numbers: readonly number[]): OpenRun {
  const own: StoryTime = {
    ...story,
    stepAt: (storyMs) => bisectRight(numbers, story.stepAt(storyMs)) - 1,
    startOf: (step) => {
      const number = numbers[step];
      if (number !== undefined) return story.startOf(number);
      return step < 0 ? 0 : story.lengthMs;
    },
  };
  return { ...run, reader: run.reader.toldIn(own) };
}

function problemsIn({ reader, problems }: OpenRun, numbers: readonly number[]): Problem[] {
  const lasts = reader.steps.map((step) => step.last);
  return problems.map((problem) => ({
    ...problem,
    seq: numbers[bisectLeft(lasts, problem.seq)] ?? 0,
  }));
}
