import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../models/queue/outcome/breaks';
import { fatesOf } from '../../models/queue/outcome/fates';
import { queueReport } from '../../models/queue/report';
import { simulateQueue } from '../../models/queue/simulate';
import { queueScenarios } from '../testing/queueScenarios';

describe('in every scenario', () => {
  it('a break is where the run first looks broken, and there is none where all holds', {
    timeout: 120_000,
  }, () => {
    const limits = fc.constantFrom(null, 1_000, 30_000, 120_000);
    fc.assert(
      fc.property(queueScenarios, limits, (made, doneWithinMs) => {
        const scenario = { ...made, doneWithinMs };
        const run = { scenario, ...simulateQueue(scenario) };
        const breaks = breaksOf(run, fatesOf(run.trace));
        const { items, guarantees } = queueReport(run);
        const gone = Object.entries(items).filter(
          ([, { state, completed }]) => (state === 'lost' || state === 'expired') && !completed,
        );
        expect(breaks.nothingLost === null).toBe(gone.length === 0);
        expect(breaks.nothingTwice === null).toBe(
          Object.values(items).every(({ completed }) => completed <= 1),
        );
        expect(guarantees.doneInTime).toBe(
          doneWithinMs === null ? null : breaks.doneInTime === null,
        );
        // What comes back in a copy can still be done: these two alone stay broken once they are.
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
        for (const broken of [breaks.nothingLost, breaks.failuresKept]) {
          const event = broken && run.trace[broken.seq];
          if (event && 'item' in event) expect(gone.map(([item]) => item)).toContain(event.item);
        }
      }),
      { numRuns: 300 },
    );
  });
});
