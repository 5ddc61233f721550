import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../models/async/outcome/breaks';
import { fatesOf } from '../../models/async/outcome/fates';
import { asyncMetrics } from '../../models/async/outcome/metrics';
import { asyncProblems } from '../../models/async/outcome/problems';
import { asyncReport } from '../../models/async/report';
import { simulateAsync } from '../../models/async/simulate';
import { total } from '../../models/metric';
import { asyncScenarios } from '../testing/asyncScenarios';

const SLOW = { timeout: 60_000 };
const RUNS = { numRuns: 150 };

describe('in every scenario of asynchronous events', () => {
  it('a break is where the run first looks broken, and there is none where all holds', SLOW, () => {
    const limits = fc.constantFrom(null, 1_000, 30_000, 120_000);
    fc.assert(
      fc.property(asyncScenarios, limits, (made, doneWithinMs) => {
        const scenario = { ...made, doneWithinMs };
        const run = { scenario, ...simulateAsync(scenario) };
        const breaks = breaksOf(run, fatesOf(run.trace));
        const { items, guarantees } = asyncReport(run);
        const lost = Object.values(items).some(
          ({ state, completed }) => state === 'lost' && completed === 0,
        );
        expect(breaks.nothingLost === null).toBe(!lost);
        expect(breaks.nothingTwice === null).toBe(
          Object.values(items).every(({ completed }) => completed <= 1),
        );
        expect(guarantees.doneInTime).toBe(
          doneWithinMs === null ? null : breaks.doneInTime === null,
        );
        const broken = breaks.nothingTwice;
        if (!broken) return;
        const upTo = (end: number) => {
          const trace = run.trace.slice(0, end);
          return breaksOf({ ...run, trace }, fatesOf(trace)).nothingTwice;
        };
        expect(upTo(broken.seq)).toBeNull();
        expect(upTo(broken.seq + 1)).toEqual(broken);
      }),
      RUNS,
    );
  });

  it('states, targets, series and problems say the same as the trace', SLOW, () => {
    fc.assert(
      fc.property(asyncScenarios, (scenario) => {
        const run = { scenario, ...simulateAsync(scenario) };
        const { trace } = run;
        const { items, invocations, targets } = asyncReport(run);
        const count = (type: string) => trace.filter((event) => event.type === type).length;
        const sent = trace.flatMap((event) => (event.type === 'event.sent' ? [event.item] : []));
        expect(Object.keys(items)).toEqual(sent);
        const waits = Object.values(items).some(({ state }) => state === 'waiting');
        if (run.ended.why === 'quiet') expect(waits).toBe(false);
        expect(count('invocation.started')).toBe(invocations.length);
        const { deadLetterQueue, onFailure, onSuccess } = targets;
        expect([...deadLetterQueue, ...onFailure, ...onSuccess]).toHaveLength(
          count('target.received'),
        );
        const series = asyncMetrics(run);
        const sums = Object.fromEntries(series.map((one) => [one.name, total(one)]));
        expect(sums.AsyncEventsReceived).toBe(count('event.accepted'));
        expect(sums.AsyncEventsDropped).toBe(count('event.dropped'));
        for (const { name, samples } of series) {
          for (const [index, { at, value }] of samples.entries()) {
            if (at < (samples[index - 1]?.at ?? 0)) expect.fail(`${name} goes back in time`);
            if (!(value >= 0)) expect.fail(`${name} is ${value}`);
          }
        }
        const problems = asyncProblems(run);
        for (const [index, { seq, at }] of problems.entries()) {
          expect(trace[seq]?.at).toBe(at);
          if (seq < (problems[index - 1]?.seq ?? 0)) expect.fail('not in the order of the trace');
        }
      }),
      RUNS,
    );
  });
});
