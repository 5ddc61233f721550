import type { AsyncIntervention } from '../asyncScenario';
import type { Troubles } from './troubles';

/** Breaks something for a time, from now on. */
export function intervene(intervention: AsyncIntervention, troubles: Troubles): void {
  switch (intervention.do) {
    case 'refuseDeliveries':
      troubles.deliveries.begin(intervention.status, intervention.forMs);
      return;
    case 'refuseInvocations':
      troubles.invocations.begin(true, intervention.forMs);
      return;
    case 'denyTargets':
      troubles.targets.begin(true, intervention.forMs);
      return;
  }
}
