import type { Simulated, Watching } from '../../simulator/simulate';
import type { Simulation } from '../../simulator/simulation';
import { startFunctionOf } from '../function/ofScenario';
import { runScenario } from '../running/runScenario';
import type { SyncEvent } from './events';
import { startClients } from './parts/clients';
import { invokeApi } from './parts/entrance';
import { startGateway } from './parts/gateway';
import { startLambdaFront } from './parts/lambdaFront';
import type { SyncScenario } from './syncScenario';

/**
 * Runs a scenario of synchronous calls: clients send requests and wait, the gateway passes them
 * on, the function works, and the interventions happen at their moments.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulateSync(
  scenario: SyncScenario,
  watching: Watching = {},
): Simulated<SyncEvent> {
  return runScenario(scenario, watching, (simulation: Simulation<SyncEvent>, settings) => {
    const lambdaFunction = startFunctionOf(simulation, scenario, settings);
    const lambda = startLambdaFront(simulation, scenario, lambdaFunction);
    const { type } = scenario.settings.api;
    const { networkMs } = scenario.assumptions;
    const entrance =
      type === 'none'
        ? invokeApi(lambda)
        : startGateway(simulation, { type, networkMs }, settings, lambda);
    return {
      send: startClients(simulation, settings, entrance).send,
      // The only one that calls have of their own is to be rejected.
      intervene: ({ error, forMs }) => lambda.rejections.begin(error, forMs),
    };
  });
}
