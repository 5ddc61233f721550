import { withSetting } from '../../interventions';
import { sentNames } from '../../sends';
import { itemFrom } from '../../workload';
import type { AsyncIntervention } from '../asyncScenario';
import type { AsyncSettings } from '../settings';
import type { Place } from './place';
import type { Source } from './source';

/** What an intervention works on. */
interface InterventionPlace extends Pick<Place, 'simulation' | 'settings' | 'troubles'> {
  readonly source: Source;
  readonly change: (next: AsyncSettings) => void;
}

/**
 * Does one intervention, now.
 *
 * @param index its position in the scenario, which names what it sends
 */
export function intervene(
  intervention: AsyncIntervention,
  index: number,
  { simulation, source, settings, troubles, change }: InterventionPlace,
): void {
  switch (intervention.do) {
    case 'send':
      for (const name of sentNames(intervention, index)) {
        const item = itemFrom(name, intervention.atMs, intervention);
        simulation.aside(() => source.send(item));
      }
      return;
    case 'refuseDeliveries':
      troubles.deliveries.begin(intervention.status, intervention.forMs);
      return;
    case 'refuseInvocations':
      troubles.invocations.begin(true, intervention.forMs);
      return;
    case 'denyTargets':
      troubles.targets.begin(true, intervention.forMs);
      return;
    case 'set': {
      const { path, to } = intervention;
      simulation.record({ type: 'settings.changed', subject: path, path, to });
      change(withSetting(settings(), path, to));
      return;
    }
  }
}
