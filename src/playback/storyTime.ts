import { bisectRight } from './bisect';
import { piecewiseLinear } from './piecewise';
import type { Step } from './steps';

/** The least time a step gets at normal speed, in milliseconds of story time. */
export const STEP_MS = 700;
/** The part of a step in which what changed place travels. */
export const TRAVEL_MS = 450;
/** Each doubling of a quiet stretch, in seconds, adds this much story time. */
const DOUBLING_MS = 240;
/** Stretches at least this long, in virtual milliseconds, are said to be shortened. */
const WORTH_SAYING_MS = 5_000;

/** A quiet stretch that is shown in less time than others: `28 s later`. */
interface Skip {
  /** Story time at which it begins and ends. */
  readonly from: number;
  readonly until: number;
  /** How much virtual time passes in it, in milliseconds. */
  readonly virtualMs: number;
}

/** Story time, in which every step can be seen, as a function of virtual time and back. */
export interface StoryTime {
  /** Story milliseconds from the first step to the end of the run. */
  readonly lengthMs: number;
  readonly virtualAt: (storyMs: number) => number;
  /** The story time at which everything up to this virtual time has happened and is at rest. */
  readonly storyAt: (virtualMs: number) => number;
  /** The step that is being shown; -1 in a run without steps. */
  readonly stepAt: (storyMs: number) => number;
  /** Story time at which a step begins. */
  readonly startOf: (step: number) => number;
  readonly skips: readonly Skip[];
}

/**
 * Story time is piecewise linear. A step gets at least 0.7 s: while what changed place travels,
 * virtual time stands still, so that a step at rest shows its own moment; then it runs on to the
 * next step, a quiet stretch shortened on a log scale.
 */
export function storyTimeOf(steps: readonly Step[], endsAtMs: number): StoryTime {
  const starts: number[] = [0];
  const story: number[] = [];
  const virtual: number[] = [];
  const skips: Skip[] = [];
  for (const [index, { at }] of steps.entries()) {
    const quietMs = Math.max(0, (steps[index + 1]?.at ?? endsAtMs) - at);
    const from = starts[index] ?? 0;
    const until = from + STEP_MS + DOUBLING_MS * Math.log2(1 + quietMs / 1_000);
    starts.push(until);
    story.push(from, from + TRAVEL_MS);
    virtual.push(at, at);
    if (quietMs >= WORTH_SAYING_MS)
      skips.push({ from: from + TRAVEL_MS, until, virtualMs: quietMs });
  }
  const lengthMs = starts.at(-1) ?? 0;
  story.push(lengthMs);
  virtual.push(Math.max(endsAtMs, steps.at(-1)?.at ?? 0));
  const instants = steps.map((step) => step.at);
  const toVirtual = piecewiseLinear(story, virtual);
  const toStory = piecewiseLinear(virtual, story);
  const startOf = (step: number) => starts[Math.min(Math.max(step, 0), steps.length)] ?? 0;

  return {
    lengthMs,
    skips,
    startOf,
    virtualAt: toVirtual,
    storyAt: (virtualMs) => {
      // Several steps can share an instant: it is over when the last of them has happened.
      const last = bisectRight(instants, virtualMs) - 1;
      return instants[last] === virtualMs ? startOf(last) + TRAVEL_MS : toStory(virtualMs);
    },
    stepAt: (storyMs) => bisectRight(starts, storyMs, 0, steps.length) - 1,
  };
}
