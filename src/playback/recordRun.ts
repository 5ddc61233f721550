import { type Scenario, simulateScenario } from '../models';
import { createRecorder, type Recording } from '../simulator/recorder';
import type { Watching } from '../simulator/simulate';

/**
 * Simulates a scenario once more, with someone who watches its machines from inside. Its trace is
 * the run's own, event for event: only what the machines did is new. A run that nobody wants to
 * see a statechart of is simulated without, in half the time.
 *
 * @throws SimulationError when a machine throws.
 */
export function recordRun(scenario: Scenario, onProgress?: Watching['onProgress']): Recording {
  const { inspect, recording } = createRecorder();
  simulateScenario(scenario, { inspect, ...(onProgress ? { onProgress } : {}) });
  return recording();
}
