import type { Simulated, Watching } from '../../simulator/simulate';
import type { Simulation } from '../../simulator/simulation';
import { startFunctionOf } from '../function/ofScenario';
import { runScenario } from '../running/runScenario';
import type { AsyncScenario } from './asyncScenario';
import type { AsyncEvent } from './events';
import { startInternalQueue } from './parts/internalQueue';
import { intervene } from './parts/intervene';
import type { Place } from './parts/place';
import { startSource } from './parts/source';
import { startTroubles } from './parts/troubles';

/**
 * Runs a scenario of asynchronous events: a source hands them over, Lambda queues them, the
 * function works, and the interventions happen at their moments.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulateAsync(
  scenario: AsyncScenario,
  watching: Watching = {},
): Simulated<AsyncEvent> {
  return runScenario(scenario, watching, (simulation: Simulation<AsyncEvent>, settings) => {
    const troubles = startTroubles(simulation);
    const lambdaFunction = startFunctionOf(simulation, scenario, settings);
    const place: Place = { simulation, scenario, settings, lambdaFunction, troubles };
    const source = startSource(place, startInternalQueue(place));
    return { send: source.send, intervene: (one) => intervene(one, troubles) };
  });
}
