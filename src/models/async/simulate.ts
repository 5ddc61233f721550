import { startFunction } from '../../lambda/lambdaFunction';
import { type Simulated, simulate, type Watching } from '../../simulator/simulate';
import { accountConcurrency } from '../function/settings';
import { itemsOf } from '../workload';
import type { AsyncScenario } from './asyncScenario';
import type { AsyncEvent } from './events';
import { startInternalQueue } from './parts/internalQueue';
import { intervene } from './parts/intervene';
import type { Place } from './parts/place';
import { startSource } from './parts/source';
import { startTroubles } from './parts/troubles';
import type { AsyncSettings } from './settings';

/** Trace events at which a run is cut off, so that a tab never hangs. */
const MAX_EVENTS = 250_000;

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
  const { title, seed, horizonMs } = scenario;
  const options = { title, seed, horizonMs, maxEvents: MAX_EVENTS, ...watching };
  return simulate<AsyncEvent>(options, (simulation) => {
    let settings: AsyncSettings = scenario.settings;
    const troubles = startTroubles(simulation);
    const lambdaFunction = startFunction(simulation, {
      settings: () => settings.function,
      accountConcurrency: () => accountConcurrency(settings.account),
      handler: scenario.handler,
      idempotency: () => settings.idempotency,
      environmentIdleMs: scenario.assumptions.environmentIdleMs,
    });
    const place: Place = {
      simulation,
      scenario,
      settings: () => settings,
      lambdaFunction,
      troubles,
    };
    const source = startSource(place, startInternalQueue(place));
    // What is done at a moment holds for what is handed over at the same moment.
    for (const [index, intervention] of scenario.interventions.entries()) {
      simulation.later(intervention.atMs, () =>
        intervene(intervention, index, {
          ...place,
          source,
          change: (next) => {
            settings = next;
          },
        }),
      );
    }
    for (const item of itemsOf(scenario.workload)) {
      simulation.later(item.atMs, () => source.send(item));
    }
  });
}
