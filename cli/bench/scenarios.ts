import type { Scenario } from '../../src/models';
import { parseScenario } from '../../src/scenario/parse';

/** Messages at once, some of which fail and come back: every kind of event occurs. */
export function busyQueue(count: number): Scenario {
  const parsed = parseScenario({
    version: 1,
    model: 'queue',
    title: `${count} messages`,
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
      mapping: { BatchSize: 5 },
      function: { Timeout: 10 },
    },
    workload: { count },
    handler: {
      msPerItem: [200, 1_500],
      faults: [{ items: 'all', does: 'throw', attempts: 1, chance: 0.02 }],
    },
  });
  if (!parsed.ok) throw new Error('the bench’s own scenario is not valid');
  return parsed.scenario;
}
