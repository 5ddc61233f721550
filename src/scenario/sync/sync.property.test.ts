import fc from 'fast-check';
import { describe, it } from 'vitest';
import { simulateSync } from '../../models/sync/simulate';
import { syncProperties } from '../testing/syncProperties';
import { syncScenarios } from '../testing/syncScenarios';

const SCENARIOS = 300;
const TIME_LIMIT_MS = 120_000;

describe('every scenario of synchronous calls', () => {
  it('keeps all properties; a scenario that breaks one is shrunk to its core', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(syncScenarios, (scenario) => {
        const run = { scenario, ...simulateSync(scenario) };
        for (const holds of syncProperties) holds(run);
      }),
      { numRuns: SCENARIOS },
    );
  });
});
