import type { Simulation } from '../../../simulator/simulation';
import { type Spells, startSpells } from '../../running/spells';
import type { AsyncEvent, DeliveryError } from '../events';

/** What a scenario can break for a time. */
export interface Troubles {
  /** Lambda takes no events over, and answers with this. */
  readonly deliveries: Spells<DeliveryError>;
  /** Invocations fail inside Lambda. */
  readonly invocations: Spells<true>;
  /** The function's role may not send to any target. */
  readonly targets: Spells<true>;
}

/** Nothing is broken yet. */
export function startTroubles(simulation: Simulation<AsyncEvent>): Troubles {
  return {
    deliveries: startSpells<DeliveryError>(simulation, (status) => {
      simulation.record({ type: 'deliveries.refused', subject: 'lambda', status });
    }),
    invocations: startSpells<true>(simulation, (value) => {
      simulation.record({ type: 'invocations.refused', subject: 'lambda', isOn: value === true });
    }),
    targets: startSpells<true>(simulation, (value) => {
      simulation.record({ type: 'targets.denied', subject: 'targets', isOn: value === true });
    }),
  };
}
