import { withModel } from '../../models';
import { itemsOf } from '../../models/workload';
import type { OpenRun } from '../../playback/openRun';

/** The ids of everything that a run's scenario sends. */
export function idsIn({ scenario }: Pick<OpenRun, 'scenario'>): ReadonlySet<string> {
  const sent = withModel(scenario, (model, own) => model.sends(own)).flat();
  return new Set([...itemsOf(scenario.workload).map(({ id }) => id), ...sent]);
}
