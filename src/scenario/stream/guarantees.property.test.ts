import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximum } from '../../models/metric';
import { breaksOf } from '../../models/stream/outcome/breaks';
import { fatesOf } from '../../models/stream/outcome/fates';
import { streamMetrics } from '../../models/stream/outcome/metrics';
import { streamProblems } from '../../models/stream/outcome/problems';
import { streamReport } from '../../models/stream/report';
import { simulateStream } from '../../models/stream/simulate';
import { streamScenarios } from '../testing/streamScenarios';

const SLOW = { timeout: 120_000 };

describe('in every stream scenario', () => {
  it('a break is where the run first looks broken, and there is none where all holds', SLOW, () => {
    const limits = fc.constantFrom(null, 1_000, 30_000, 120_000);
    fc.assert(
      fc.property(streamScenarios, limits, (made, doneWithinMs) => {
        const scenario = { ...made, doneWithinMs };
        const run = { scenario, ...simulateStream(scenario) };
        const breaks = breaksOf(run, fatesOf(run.trace));
        const { items, guarantees } = streamReport(run);
        const gone = Object.values(items).filter(
          ({ state, completed }) => (state === 'lost' || state === 'expired') && completed === 0,
        );
        expect(breaks.nothingLost === null).toBe(gone.length === 0);
        expect(breaks.nothingTwice === null).toBe(
          Object.values(items).every(({ completed }) => completed <= 1),
        );
        expect(guarantees.doneInTime).toBe(
          doneWithinMs === null ? null : breaks.doneInTime === null,
        );
        for (const id of ['nothingTwice', 'orderKept'] as const) {
          const broken = breaks[id];
          if (!broken) continue;
          const upTo = (end: number) => {
            const trace = run.trace.slice(0, end);
            return breaksOf({ ...run, trace }, fatesOf(trace))[id];
          };
          expect(upTo(broken.seq)).toBeNull();
          expect(upTo(broken.seq + 1)).toEqual(broken);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('figures, series and problems say the same as the trace', SLOW, () => {
    fc.assert(
      fc.property(streamScenarios, (scenario) => {
        const run = { scenario, ...simulateStream(scenario) };
        const { items, shards = {}, invocations, metrics, targets } = streamReport(run);
        const handledAgain = Object.values(shards).reduce((sum, one) => sum + one.handledAgain, 0);
        const deliveries = Object.values(items).map((item) => Math.max(0, item.deliveries - 1));
        expect(handledAgain).toBe(deliveries.reduce((sum, more) => sum + more, 0));
        expect(metrics.Invocations).toBe(invocations.length);
        const given = run.trace.filter((event) => event.type === 'batch.discarded');
        expect(targets.onFailure).toHaveLength(given.filter(({ target }) => target).length);
        for (const { name, samples } of streamMetrics(run)) {
          for (const [index, { at, value }] of samples.entries()) {
            if (at < (samples[index - 1]?.at ?? 0)) expect.fail(`${name} goes back in time`);
            if (!(value >= 0)) expect.fail(`${name} is ${value}`);
          }
        }
        for (const [index, series] of streamMetrics(run)
          .filter(({ name }) => name.endsWith('blocked for'))
          .entries()) {
          if (Object.keys(shards).length > 8) continue;
          const blockedMs = Object.values(shards)[index]?.blockedMs ?? 0;
          expect(maximum(series)).toBeLessThanOrEqual(blockedMs);
        }
        const problems = streamProblems(run);
        for (const [index, { seq, at }] of problems.entries()) {
          expect(run.trace[seq]?.at).toBe(at);
          if (seq < (problems[index - 1]?.seq ?? 0)) expect.fail('not in the order of the trace');
        }
      }),
      { numRuns: 300 },
    );
  });
});
