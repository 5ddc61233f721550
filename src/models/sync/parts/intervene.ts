import type { Simulation } from '../../../simulator/simulation';
import { withSetting } from '../../interventions';
import { sentNames } from '../../sends';
import { itemFrom } from '../../workload';
import type { SyncEvent } from '../events';
import type { SyncSettings } from '../settings';
import type { SyncIntervention } from '../syncScenario';
import type { Clients } from './clients';
import type { LambdaFront } from './lambdaFront';

/** What an intervention works on. */
interface InterventionPlace {
  readonly simulation: Simulation<SyncEvent>;
  readonly clients: Clients;
  readonly lambda: LambdaFront;
  readonly settings: () => SyncSettings;
  readonly change: (next: SyncSettings) => void;
}

/**
 * Does one intervention, now.
 *
 * @param index its position in the scenario, which names what it sends
 */
export function intervene(
  intervention: SyncIntervention,
  index: number,
  { simulation, clients, lambda, settings, change }: InterventionPlace,
): void {
  switch (intervention.do) {
    case 'send':
      for (const name of sentNames(intervention, index)) {
        const item = itemFrom(name, intervention.atMs, intervention);
        simulation.aside(() => clients.send(item));
      }
      return;
    case 'rejectCalls':
      lambda.reject(intervention.error, intervention.forMs);
      return;
    case 'set': {
      const { path, to } = intervention;
      simulation.record({ type: 'settings.changed', subject: path, path, to });
      change(withSetting(settings(), path, to));
      return;
    }
  }
}
