import fc from 'fast-check';
import { describe, it } from 'vitest';
import { simulateQueue } from '../models/queue/simulate';
import { queueProperties } from './testing/queueProperties';
import { queueScenarios } from './testing/queueScenarios';

const SCENARIOS = 3_000;
const TIME_LIMIT_MS = 180_000;

describe('every queue scenario', () => {
  it('keeps all properties; a scenario that breaks one is shrunk to its core', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const run = { scenario, ...simulateQueue(scenario) };
        for (const holds of queueProperties) holds(run);
      }),
      { numRuns: SCENARIOS },
    );
  });
});
