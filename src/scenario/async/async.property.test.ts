import fc from 'fast-check';
import { describe, it } from 'vitest';
import { simulateAsync } from '../../models/async/simulate';
import { asyncProperties } from '../testing/asyncProperties';
import { asyncScenarios } from '../testing/asyncScenarios';

const SCENARIOS = 300;
const TIME_LIMIT_MS = 120_000;

describe('every scenario of asynchronous events', () => {
  it('keeps all properties; a scenario that breaks one is shrunk to its core', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(asyncScenarios, (scenario) => {
        const run = { scenario, ...simulateAsync(scenario) };
        for (const holds of asyncProperties) holds(run);
      }),
      { numRuns: SCENARIOS },
    );
  });
});
