import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asyncModel } from '../../models/async';
import { asyncAnalysis } from '../../models/async/analysis';
import { total } from '../../models/metric';
import { asyncScenarios } from '../testing/asyncScenarios';
import { testAnalysis } from '../testing/testAnalysis';

describe('in every scenario of asynchronous events', () => {
  testAnalysis({ model: asyncModel, scenarios: asyncScenarios }, asyncAnalysis);

  it('states, targets and metrics of events have what the trace says', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(asyncScenarios, (scenario) => {
        const run = { scenario, ...asyncModel.simulate(scenario) };
        const { trace } = run;
        const count = (type: string) => trace.filter((event) => event.type === type).length;
        const sent = trace.flatMap((event) => (event.type === 'event.sent' ? [event.item] : []));
        const { items, targets } = asyncAnalysis.report(run);
        expect(Object.keys(items)).toEqual(sent);
        const waits = Object.values(items).some(({ state }) => state === 'waiting');
        if (run.ended.why === 'quiet') expect(waits).toBe(false);
        const { deadLetterQueue, onFailure, onSuccess } = targets;
        expect([...deadLetterQueue, ...onFailure, ...onSuccess]).toHaveLength(
          count('target.received'),
        );
        const series = asyncAnalysis.metrics(run);
        const sums = Object.fromEntries(series.map((one) => [one.name, total(one)]));
        expect(sums.AsyncEventsReceived).toBe(count('event.accepted'));
        expect(sums.AsyncEventsDropped).toBe(count('event.dropped'));
      }),
      { numRuns: 150 },
    );
  });
});
