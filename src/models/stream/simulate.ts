import type { Simulated, Watching } from '../../simulator/simulate';
import type { Simulation } from '../../simulator/simulation';
import { startFunctionOf } from '../function/ofScenario';
import { runScenario } from '../running/runScenario';
import type { StreamEvent } from './events';
import { startDiscards } from './parts/discards';
import { startMapping } from './parts/mapping';
import { startStream } from './parts/stream';
import type { StreamScenario } from './streamScenario';

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
  return runScenario(scenario, watching, (simulation: Simulation<StreamEvent>, settings) => {
    const lambdaFunction = startFunctionOf(simulation, scenario, settings);
    const discards = startDiscards(simulation, scenario);
    const mapping = startMapping(simulation, scenario, {
      settings,
      stream: () => stream,
      discards,
      lambdaFunction,
    });
    const stream = startStream(simulation, scenario, mapping.onRecord);
    return {
      send: stream.put,
      // The only one that streams have of their own is to read back.
      intervene: discards.readBack,
      onSettings: mapping.onSettings,
    };
  });
}
