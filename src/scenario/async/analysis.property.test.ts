import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asyncModel } from '../../models/async';
import { asyncAnalysis } from '../../models/async/analysis';
import type { AsyncScenario } from '../../models/async/asyncScenario';
import type { AsyncEvent } from '../../models/async/events';
import { total } from '../../models/metric';
import type { Run } from '../../models/model';
import { asyncScenarios } from '../testing/asyncScenarios';
import { testAnalysis } from '../testing/testAnalysis';

type AsyncRun = Run<AsyncScenario, AsyncEvent>;

/** The age of a copy grows with the clock from one try to the next, up to the maximum age. */
function agesNeverRunBackwards(run: AsyncRun) {
  const age = asyncAnalysis.metrics(run).find(({ name }) => name === 'AsyncEventAge');
  const tries = run.trace.filter((event) => event.type === 'invocation.started');
  expect(age?.samples.map(({ at }) => at)).toEqual(tries.map(({ at }) => at));
  const isSteady = run.scenario.interventions.every((one) => one.do !== 'set');
  const mostMs = run.scenario.settings.invoke.MaximumEventAgeInSeconds * 1_000;
  const before = new Map<string, { readonly at: number; readonly value: number }>();
  for (const [index, { seq, batch }] of tries.entries()) {
    const now = age?.samples[index] ?? expect.fail(`${seq}: no age`);
    const last = before.get(batch) ?? { at: now.at, value: now.value };
    if (now.value - last.value !== now.at - last.at) expect.fail(`${seq}: ages otherwise`);
    if (isSteady && now.value > mostMs) expect.fail(`${seq}: older than the maximum age`);
    before.set(batch, now);
  }
}

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
        agesNeverRunBackwards(run);
        const series = asyncAnalysis.metrics(run);
        const sums = Object.fromEntries(series.map((one) => [one.name, total(one)]));
        expect(sums.AsyncEventsReceived).toBe(count('event.accepted'));
        expect(sums.AsyncEventsDropped).toBe(count('event.dropped'));
      }),
      { numRuns: 150 },
    );
  });
});
