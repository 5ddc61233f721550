import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamSceneFold } from '../models/stream/scene';
import { simulateStream } from '../models/stream/simulate';
import { startsStep } from '../models/stream/steps';
import { streamScenarios } from '../scenario/testing/streamScenarios';
import { readerOf } from './reader';

// Thousandths of the story: doubles would nearly all lie at its two ends.
const visits = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 6 });

describe('reading a run of a stream', () => {
  it('gives the same moment whatever the way to it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(streamScenarios, visits, (scenario, parts) => {
        const run = { scenario, ...simulateStream(scenario) };
        const readers = [1, 2].map(() => readerOf({ fold: streamSceneFold, startsStep }, run));
        const [there, back] = readers;
        if (!there || !back) return;
        const momentsOf = (reader: typeof there, order: readonly number[]) =>
          new Map(
            order.map((part) => [part, reader.momentAt((part / 1_000) * reader.story.lengthMs)]),
          );
        const first = momentsOf(there, parts);
        const second = momentsOf(back, [...parts].reverse());
        for (const [part, moment] of first) {
          expect(second.get(part)).toEqual(moment);
          // Folded from the beginning, with nothing remembered.
          const fold = streamSceneFold(run);
          const state = fold.start();
          const last = there.steps[moment.step]?.last ?? -1;
          for (const event of run.trace.slice(0, last + 1)) fold.apply(state, event);
          expect(moment.scene).toEqual(fold.scene(state));
        }
      }),
      { numRuns: 120 },
    );
  });
});
