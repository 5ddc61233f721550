import { startFunction } from '../../lambda/lambdaFunction';
import { type Simulated, simulate, type Watching } from '../../simulator/simulate';
import { accountConcurrency } from '../function/settings';
import { itemsOf } from '../workload';
import type { StreamEvent } from './events';
import { startDiscards } from './parts/discards';
import { intervene } from './parts/intervene';
import { startMapping } from './parts/mapping';
import { startStream } from './parts/stream';
import type { StreamSettings } from './settings';
import type { StreamScenario } from './streamScenario';

/** Trace events at which a run is cut off, so that a tab never hangs. */
const MAX_EVENTS = 250_000;

/**
 * Runs a stream scenario: records are put on shards, the mapping reads them, the function works,
 * and the interventions happen at their moments.
 *
 * @throws SimulationError when a machine throws.
 */
export function simulateStream(
  scenario: StreamScenario,
  watching: Watching = {},
): Simulated<StreamEvent> {
  const { title, seed, horizonMs } = scenario;
  const options = { title, seed, horizonMs, maxEvents: MAX_EVENTS, ...watching };
  return simulate<StreamEvent>(options, (simulation) => {
    let settings: StreamSettings = scenario.settings;
    const current = () => settings;
    const lambdaFunction = startFunction(simulation, {
      settings: () => settings.function,
      accountConcurrency: () => accountConcurrency(settings.account),
      handler: scenario.handler,
      environmentIdleMs: scenario.assumptions.environmentIdleMs,
    });
    const discards = startDiscards(simulation, scenario);
    const mapping = startMapping(simulation, scenario, {
      settings: current,
      stream: () => stream,
      discards,
      lambdaFunction,
    });
    const stream = startStream(simulation, scenario, mapping.onRecord);
    for (const item of itemsOf(scenario.workload)) {
      simulation.later(item.atMs, () => stream.put(item));
    }
    for (const [index, intervention] of scenario.interventions.entries()) {
      simulation.later(intervention.atMs, () =>
        intervene(intervention, index, {
          simulation,
          stream,
          discards,
          settings: current,
          change: (next) => {
            settings = next;
            mapping.onSettings();
          },
        }),
      );
    }
  });
}
