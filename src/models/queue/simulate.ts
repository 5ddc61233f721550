import type { Simulated, Watching } from '../../simulator/simulate';
import type { Simulation } from '../../simulator/simulation';
import { startFunctionOf } from '../function/ofScenario';
import { runScenario } from '../running/runScenario';
import type { QueueEvent } from './events';
import { intervene } from './parts/intervene';
import { startMapping } from './parts/mapping';
import { sourceQueue } from './parts/sourceQueue';
import type { QueueScenario } from './queueScenario';

/**
 * Runs a queue scenario: the workload is sent, the mapping polls, the function works, and the
 * interventions happen at their moments.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulateQueue(
  scenario: QueueScenario,
  watching: Watching = {},
): Simulated<QueueEvent> {
  return runScenario(scenario, watching, (simulation: Simulation<QueueEvent>, settings) => {
    const queue = sourceQueue(simulation, scenario, settings, () => mapping.onVisible());
    const lambdaFunction = startFunctionOf(simulation, scenario, settings);
    const mapping = startMapping(simulation, scenario, settings, queue, lambdaFunction);
    return {
      send: queue.send,
      intervene: (one) => intervene(one, { simulation, queue, settings }),
      onSettings() {
        mapping.onSettings();
        mapping.onVisible();
      },
    };
  });
}
