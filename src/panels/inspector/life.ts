import { bisectRight } from 'd3-array';
import type { Step } from '../../playback/steps';

/**
 * The event that is explained: the one that was picked, for as long as its moment is shown or its
 * causes are, and otherwise the last one in the life so far.
 */
export function explainedEvent(
  life: readonly number[],
  step: Step | undefined,
  picked: { readonly event: number | null; readonly isAsked: boolean },
): number | null {
  const { event, isAsked } = picked;
  if (event !== null && (isAsked || life.length === 0 || isIn(step, event))) return event;
  return life[bisectRight(life, step?.last ?? -1) - 1] ?? null;
}

function isIn(step: Step | undefined, seq: number): boolean {
  return step !== undefined && seq >= step.first && seq <= step.last;
}
