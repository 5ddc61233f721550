import type { Simulation } from '../../../simulator/simulation';
import { withSetting } from '../../interventions';
import { sentNames } from '../../sends';
import { itemFrom } from '../../workload';
import type { StreamEvent } from '../events';
import type { StreamSettings } from '../settings';
import type { StreamIntervention } from '../streamScenario';
import type { Discards } from './discards';
import type { Stream } from './stream';

/** What an intervention works on. */
interface InterventionPlace {
  readonly simulation: Simulation<StreamEvent>;
  readonly stream: Stream;
  readonly discards: Discards;
  readonly settings: () => StreamSettings;
  readonly change: (next: StreamSettings) => void;
}

/**
 * Does one intervention, now.
 *
 * @param index its position in the scenario, which names what it sends
 */
export function intervene(
  intervention: StreamIntervention,
  index: number,
  { simulation, stream, discards, settings, change }: InterventionPlace,
): void {
  switch (intervention.do) {
    case 'send':
      for (const name of sentNames(intervention, index)) {
        const item = itemFrom(name, intervention.atMs, intervention);
        simulation.aside(() => stream.put(item));
      }
      return;
    case 'readBack':
      discards.readBack();
      return;
    case 'set': {
      const { path, to } = intervention;
      simulation.record({ type: 'settings.changed', subject: path, path, to });
      change(withSetting(settings(), path, to));
      return;
    }
  }
}
