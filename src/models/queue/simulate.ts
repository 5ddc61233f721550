import { startFunction } from '../../lambda/lambdaFunction';
import { type Simulated, simulate, type Watching } from '../../simulator/simulate';
import { accountConcurrency } from '../function/settings';
import { itemsOf } from '../workload';
import type { QueueEvent } from './events';
import { intervene } from './parts/intervene';
import { startMapping } from './parts/mapping';
import { sourceQueue } from './parts/sourceQueue';
import type { QueueScenario } from './queueScenario';
import type { QueueSettings } from './settings';

/** Trace events at which a run is cut off, so that a tab never hangs. */
const MAX_EVENTS = 250_000;

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
  const { title, seed, horizonMs } = scenario;
  const options = { title, seed, horizonMs, maxEvents: MAX_EVENTS, ...watching };
  return simulate<QueueEvent>(options, (simulation) => {
    let settings: QueueSettings = scenario.settings;
    const current = () => settings;
    const queue = sourceQueue(simulation, scenario, current, () => mapping.onVisible());
    const lambdaFunction = startFunction(simulation, {
      settings: () => settings.function,
      accountConcurrency: () => accountConcurrency(settings.account),
      handler: scenario.handler,
      environmentIdleMs: scenario.assumptions.environmentIdleMs,
    });
    const mapping = startMapping(simulation, scenario, current, queue, lambdaFunction);
    for (const item of itemsOf(scenario.workload)) {
      simulation.later(item.atMs, () => queue.send(item));
    }
    for (const [index, intervention] of scenario.interventions.entries()) {
      simulation.later(intervention.atMs, () =>
        intervene(intervention, index, {
          simulation,
          queue,
          settings: current,
          change: (next) => {
            settings = next;
            mapping.onSettings();
            mapping.onVisible();
          },
        }),
      );
    }
  });
}
