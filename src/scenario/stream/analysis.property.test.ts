import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximum } from '../../models/metric';
import { streamModel } from '../../models/stream';
import { streamAnalysis } from '../../models/stream/analysis';
import { streamScenarios } from '../testing/streamScenarios';
import { testAnalysis } from '../testing/testAnalysis';

describe('in every stream scenario', () => {
  testAnalysis({ model: streamModel, scenarios: streamScenarios }, streamAnalysis);

  it('shards and the destination have what the trace says', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(streamScenarios, (scenario) => {
        const run = { scenario, ...streamModel.simulate(scenario) };
        const { items, shards = {}, targets } = streamAnalysis.report(run);
        const handledAgain = Object.values(shards).reduce((sum, one) => sum + one.handledAgain, 0);
        const deliveries = Object.values(items).map((item) => Math.max(0, item.deliveries - 1));
        expect(handledAgain).toBe(deliveries.reduce((sum, more) => sum + more, 0));
        const given = run.trace.filter((event) => event.type === 'batch.discarded');
        expect(targets.onFailure).toHaveLength(given.filter(({ target }) => target).length);
        const blocked = streamAnalysis
          .metrics(run)
          .filter(({ name }) => name.endsWith('blocked for'));
        for (const [index, series] of blocked.entries()) {
          if (Object.keys(shards).length > 8) continue;
          const blockedMs = Object.values(shards)[index]?.blockedMs ?? 0;
          expect(maximum(series)).toBeLessThanOrEqual(blockedMs);
        }
      }),
      { numRuns: 300 },
    );
  });
});
