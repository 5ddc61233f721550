import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scenario, simulateScenario } from '../../models';
import { itemSubject } from '../../models/subject';
import { openRun } from '../../playback/openRun';
import { queueScenarios } from '../../scenario/testing/queueScenarios';
import { streamScenarios } from '../../scenario/testing/streamScenarios';
import { endedAt, endsOf } from './ends';
import { firstHit, triesOf, waitsBetween } from './tries';

const scenarios = fc.oneof<fc.Arbitrary<Scenario>[]>(queueScenarios, streamScenarios);
const SLOW = { timeout: 120_000 };

describe('the tries of an item', () => {
  it('are those that the report counts, in order, each ended before the run is over', SLOW, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = openRun(scenario, simulateScenario(scenario));
        const { items, throttles } = run.report;
        for (const [item, { deliveries }] of Object.entries(items)) {
          const tries = triesOf(run, item);
          const throttled = tries.filter(({ result }) => result === 'throttled');
          expect(tries.length - throttled.length).toBe(deliveries);
          expect(throttled.map(({ atMs }) => atMs)).toEqual(
            throttles.filter((one) => one.items.includes(item)).map(({ atMs }) => atMs),
          );
          for (const [index, { seq, endSeq, atMs, endedAtMs }] of tries.entries()) {
            expect(seq).toBeGreaterThan(tries[index - 1]?.seq ?? -1);
            expect(endSeq).toBeGreaterThanOrEqual(seq);
            expect(endedAtMs).toBeGreaterThanOrEqual(atMs);
            expect(endedAtMs).toBeLessThanOrEqual(run.ended.atMs);
          }
          const waits = waitsBetween(tries);
          expect(waits).toHaveLength(Math.max(0, tries.length - 1));
          for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are first of an item that went wrong, if any did', SLOW, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = openRun(scenario, simulateScenario(scenario));
        const hit = firstHit(run);
        const { items, throttles, invocations } = run.report;
        expect(hit === null).toBe(Object.keys(items).length === 0);
        if (hit === null) return;
        // What is reported fails even where nobody reads the report.
        const failed = run.trace.filter((event) => event.type === 'item.failed');
        const isHit = (item: string) =>
          throttles.some((one) => one.items.includes(item)) ||
          // One that still runs at the end has not failed.
          invocations.some(
            ({ result, items: batch }) =>
              result !== null && result !== 'success' && batch.includes(item),
          ) ||
          failed.some(({ seq }) => run.subjectsOf(seq).includes(itemSubject(item)));
        if (Object.keys(items).some(isHit)) expect(isHit(hit)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('leave every item in exactly one end, decided within the run', SLOW, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = openRun(scenario, simulateScenario(scenario));
        const ended = endsOf(run).flatMap(({ items }) => items);
        expect([...ended].sort()).toEqual(Object.keys(run.report.items).sort());
        for (const item of ended) {
          expect(endedAt(run, item)).toBeGreaterThanOrEqual(0);
          expect(endedAt(run, item)).toBeLessThanOrEqual(run.ended.atMs);
        }
      }),
      { numRuns: 80 },
    );
  });
});
