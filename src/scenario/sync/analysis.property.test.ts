import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncModel } from '../../models/sync';
import { syncAnalysis } from '../../models/sync/analysis';
import { syncScenarios } from '../testing/syncScenarios';
import { testAnalysis } from '../testing/testAnalysis';

describe('in every scenario of synchronous calls', () => {
  testAnalysis({ model: syncModel, scenarios: syncScenarios }, syncAnalysis);

  it('states and responses have what the trace says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(syncScenarios, (scenario) => {
        const run = { scenario, ...syncModel.simulate(scenario) };
        const { items, responses = [] } = syncAnalysis.report(run);
        const sent = run.trace.flatMap((event) =>
          event.type === 'request.sent' && event.attempt === 1 ? [event.item] : [],
        );
        expect(Object.keys(items)).toEqual(sent);
        const over = run.trace.flatMap((event) =>
          event.type === 'request.succeeded' || event.type === 'request.failed' ? [event.item] : [],
        );
        expect(responses.map(({ item }) => item)).toEqual(over);
        const answered = new Set(over);
        for (const [item, { state, completed }] of Object.entries(items)) {
          const ends = completed > 0 ? 'done' : answered.has(item) ? 'failed' : 'waiting';
          if (state !== ends) expect.fail(`${item} is ${state}, not ${ends}`);
        }
      }),
      { numRuns: 150 },
    );
  });
});
