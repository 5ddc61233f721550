import fc from 'fast-check';
import { describe, it } from 'vitest';
import { simulateStream } from '../../models/stream/simulate';
import { streamProperties } from '../testing/streamProperties';
import { streamScenarios } from '../testing/streamScenarios';

const SCENARIOS = 2_000;
const TIME_LIMIT_MS = 180_000;

describe('every stream scenario', () => {
  it('keeps all properties; a scenario that breaks one is shrunk to its core', {
    timeout: TIME_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(streamScenarios, (scenario) => {
        const run = { scenario, ...simulateStream(scenario) };
        for (const holds of streamProperties) holds(run);
      }),
      { numRuns: SCENARIOS },
    );
  });
});
