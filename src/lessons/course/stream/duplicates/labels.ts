import type { OpenRun } from '../../../../playback/openRun';
import { recordIn } from '../figures';

/** The labels that a run prints for the three good orders. */
export function labelsIn(run: OpenRun): number {
  return ['m1', 'm2', 'm3'].reduce((sum, item) => sum + recordIn(run, item).completed, 0);
}
