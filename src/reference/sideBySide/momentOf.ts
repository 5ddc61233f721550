import type { OpenRun } from '../../playback/openRun';
import type { LinkMoment } from '../../scenario/link';
import { stepHolding } from '../../timeline/moments';

/**
 * The moment at which an event has happened: as a link says it, which is the same in the story of
 * the run alone as in one that it shares with another.
 */
export function momentOf({ reader: { steps }, trace }: OpenRun, seq: number): LinkMoment {
  const virtualMs = trace[seq]?.at ?? 0;
  const step = stepHolding(steps, seq);
  const first = steps.findIndex(({ at }) => at === virtualMs);
  return { virtualMs, stepAtInstant: Math.max(0, step - first) };
}
