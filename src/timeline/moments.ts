import type { Problem } from '../models/model';
import { firstIndex } from '../playback/bisect';
import type { Reader } from '../playback/reader';
import type { Step } from '../playback/steps';
import { TRAVEL_MS } from '../playback/storyTime';

/** The course of a run in steps and story time. */
export type Course = Pick<Reader, 'steps' | 'story'>;

/** The index of the step that an event belongs to. */
export function stepHolding(steps: readonly Step[], seq: number): number {
  const holding = firstIndex(0, steps.length, (index) => (steps[index]?.last ?? 0) >= seq);
  return Math.min(holding, steps.length - 1);
}

/** What is told in a story: one run, or two that are compared. */
export interface Told {
  readonly reader: Course;
  readonly problems: readonly Problem[];
}

/** The story time at which a step has happened and the picture has come to rest. */
export function settledAt({ story }: Course, step: number): number {
  if (step < 0) return 0;
  return Math.min(story.startOf(step) + TRAVEL_MS, story.lengthMs);
}

/** The story time at which what an event did can be seen. */
export function eventSettledAt(course: Course, seq: number): number {
  return settledAt(course, stepHolding(course.steps, seq));
}

/**
 * The story time at which the first of the steps at a virtual instant has happened. Several steps
 * can share an instant; `story.storyAt` answers with the last of them.
 */
export function instantBeginsAt(course: Course, virtualMs: number): number {
  const { steps } = course;
  const first = firstIndex(0, steps.length, (index) => (steps[index]?.at ?? 0) >= virtualMs);
  const isInstant = course.steps[first]?.at === virtualMs;
  return isInstant ? settledAt(course, first) : course.story.storyAt(virtualMs);
}
