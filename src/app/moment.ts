import type { LinkMoment } from '../scenario/link';
import { type Course, instantBeginsAt, settledAt } from '../timeline/moments';

/** Scales come out a hair below the whole number that went in. */
const HAIR_MS = 1e-6;

/** The moment of a run as it can be found again in another run, or in a link. */
export function momentAt(reader: Course, storyMs: number): LinkMoment {
  const { story, steps } = reader;
  const virtualMs = Math.floor(story.virtualAt(storyMs) + HAIR_MS);
  const step = story.stepAt(storyMs);
  const sharesInstant = steps[step]?.at === virtualMs;
  const first = steps.findIndex(({ at }) => at === virtualMs);
  return { virtualMs, stepAtInstant: sharesInstant ? step - first : 0 };
}

/** Where a moment is in this run, in story milliseconds: the picture at rest, not on its way. */
export function storyOf(reader: Course, { virtualMs, stepAtInstant }: LinkMoment): number {
  const { story, steps } = reader;
  const first = story.stepAt(instantBeginsAt(reader, virtualMs));
  if (steps[first]?.at !== virtualMs) return story.storyAt(virtualMs);
  const last = story.stepAt(story.storyAt(virtualMs));
  return settledAt(reader, Math.min(first + stepAtInstant, last));
}
