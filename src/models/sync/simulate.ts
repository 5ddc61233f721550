import { startFunction } from '../../lambda/lambdaFunction';
import { type Simulated, simulate, type Watching } from '../../simulator/simulate';
import { accountConcurrency } from '../function/settings';
import { itemsOf } from '../workload';
import type { SyncEvent } from './events';
import { startClients } from './parts/clients';
import { invokeApi, startGateway } from './parts/gateway';
import { intervene } from './parts/intervene';
import { startLambdaFront } from './parts/lambdaFront';
import type { SyncSettings } from './settings';
import type { SyncScenario } from './syncScenario';

/** Trace events at which a run is cut off, so that a tab never hangs. */
const MAX_EVENTS = 250_000;

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
  const { title, seed, horizonMs } = scenario;
  const options = { title, seed, horizonMs, maxEvents: MAX_EVENTS, ...watching };
  return simulate<SyncEvent>(options, (simulation) => {
    let settings: SyncSettings = scenario.settings;
    const current = () => settings;
    const lambdaFunction = startFunction(simulation, {
      settings: () => settings.function,
      accountConcurrency: () => accountConcurrency(settings.account),
      handler: scenario.handler,
      idempotency: () => settings.idempotency,
      environmentIdleMs: scenario.assumptions.environmentIdleMs,
    });
    const lambda = startLambdaFront(simulation, scenario, lambdaFunction);
    const entrance =
      settings.api.type === 'none'
        ? invokeApi(lambda)
        : startGateway(simulation, scenario, current, lambda);
    const clients = startClients(simulation, current, entrance);
    for (const item of itemsOf(scenario.workload)) {
      simulation.later(item.atMs, () => clients.send(item));
    }
    for (const [index, intervention] of scenario.interventions.entries()) {
      simulation.later(intervention.atMs, () =>
        intervene(intervention, index, {
          simulation,
          clients,
          lambda,
          settings: current,
          change: (next) => {
            settings = next;
          },
        }),
      );
    }
  });
}
