import type { StoryTime } from '../playback/storyTime';
import type { TimeWindow } from './timeWindow';

/** A run alone takes so many times as long as all together before it is left out of sight. */
const MUCH_LONGER = 2;
/** A little of what comes after is seen, as a part of what comes before. */
const AFTER = 0.1;

/**
 * The part of several runs in which more than one of them goes on, when the last one then goes on alone
 * for much longer: the whole of it would leave no room for what is compared.
 *
 * @param ends when each run ends, in virtual milliseconds
 * @returns null for the whole
 */
export function companyWindow(story: StoryTime, ends: readonly number[]): TimeWindow | null {
  const last = [...ends].sort((one, other) => other - one)[1];
  if (last === undefined) return null;
  const until = story.storyAt(last) * (1 + AFTER);
  return story.lengthMs > until * MUCH_LONGER ? { from: 0, until } : null;
}
