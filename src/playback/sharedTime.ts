import { bisectLeft, bisectRight } from 'd3-array';
import type { Problem } from '../models/model';
import type { OpenRun } from './openRun';
import type { Step } from './steps';
import { type StoryTime, storyTimeOf } from './storyTime';

/** So many runs, each told in a story that is not its own. */
type Told<Runs extends readonly OpenRun[]> = { readonly [Index in keyof Runs]: OpenRun };

/** Several runs under one playhead. */
export interface SharedTime<Runs extends readonly OpenRun[] = readonly OpenRun[]> {
  /** The runs in the order in which they were given; everything else of them is as it was. */
  readonly runs: Told<Runs>;
  /** The story of all in steps, each of which is a step of one run or of several. */
  readonly reader: { readonly steps: readonly Step[]; readonly story: StoryTime };
  /** What goes wrong in any of them: `seq` is the number of the step of all in which it does. */
  readonly problems: readonly Problem[];
}

/**
 * Tells several runs in one story. Their steps are merged by virtual instant, and at one instant the
 * first step of each with the first of the others: what happens alike in several is seen at once, and
 * everything else gets a time of its own, in which the other runs are at rest.
 */
export function sharedTimeOf<const Runs extends readonly OpenRun[]>(
  ...runs: Runs
): SharedTime<Runs> {
  const { steps, numbers } = merge(runs.map(({ reader }) => reader.steps));
  const story = storyTimeOf(steps, Math.max(0, ...runs.map(({ ended }) => ended.atMs)));
  const told = runs.map((run, which) => toldIn(run, story, numbers[which] ?? []));
  return {
    // There are as many as were given.
    runs: told as Told<Runs>,
    reader: { steps, story },
    problems: runs
      .flatMap((run, which) => problemsIn(run, numbers[which] ?? []))
      .sort((one, other) => one.seq - other.seq),
  };
}

interface Merged {
  /** Steps of all; what they hold is no trace's, so each holds its own number. */
  readonly steps: readonly Step[];
  /** Of each run the number of the merged step that each of its own is, rising. */
  readonly numbers: readonly (readonly number[])[];
}

function merge(runs: readonly (readonly Step[])[]): Merged {
  const queues = runs.map((steps) => ({
    steps,
    nths: nthAtInstant(steps),
    numbers: [] as number[],
  }));
  const merged: Step[] = [];
  for (;;) {
    let [at, nth] = [Number.POSITIVE_INFINITY, 0];
    for (const { steps, nths, numbers } of queues) {
      const [next, itsNth = 0] = [steps[numbers.length], nths[numbers.length]];
      if (next && (next.at < at || (next.at === at && itsNth < nth))) [at, nth] = [next.at, itsNth];
    }
    const index = merged.length;
    if (at === Number.POSITIVE_INFINITY) break;
    for (const { steps, nths, numbers } of queues) {
      const own = numbers.length;
      if (steps[own]?.at === at && nths[own] === nth) numbers.push(index);
    }
    merged.push({ index, at, first: index, last: index });
  }
  return { steps: merged, numbers: queues.map(({ numbers }) => numbers) };
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
