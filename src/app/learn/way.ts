import type { Speed } from '../../playback/player';

/** The longest that the stage plays to a moment, in milliseconds on the learner's clock. */
export const LONGEST_WAY_MS = 6_000;

/** Where the way to a moment begins, all in story milliseconds: at the moment itself if it is past. */
export function wayBegins(fromMs: number, toMs: number, speed: Speed): number {
  return Math.min(toMs, Math.max(fromMs, toMs - LONGEST_WAY_MS * speed));
}
