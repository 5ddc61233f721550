import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Scenario, simulateScenario } from '../models';
import type { QueueScenario } from '../models/queue/queueScenario';
import { queueScenarios } from '../scenario/testing/queueScenarios';
import { queueScenario } from '../scenario/testing/simulated';
import { streamScenarios } from '../scenario/testing/streamScenarios';
import { openRun } from './openRun';
import { sharedTimeOf } from './sharedTime';
import { TRAVEL_MS } from './storyTime';

const opened = (scenario: Scenario) => openRun(scenario, simulateScenario(scenario));
const withVisibility = (scenario: QueueScenario, VisibilityTimeout: number): QueueScenario => ({
  ...scenario,
  settings: { ...scenario.settings, queue: { ...scenario.settings.queue, VisibilityTimeout } },
});
const FAILING = queueScenario({
  settings: { queue: { maxReceiveCount: 2 } },
  workload: { count: 3 },
  handler: { faults: [{ items: ['m2'], does: 'throw', attempts: 'all' }] },
});

/** Two scenarios that differ in one setting, or altogether, or not at all. */
const pairs = fc.oneof(
  fc.tuple(queueScenarios, queueScenarios),
  fc
    .tuple(queueScenarios, fc.integer({ min: 0, max: 300 }))
    .map(([scenario, timeout]) => [scenario, withVisibility(scenario, timeout)] as const),
);
const SLOW = { timeout: 120_000 };
const parts = Array.from({ length: 30 }, (_, index) => index / 29);

describe('two runs in one story', () => {
  it('is the story of the run alone, when compared with itself', SLOW, () => {
    fc.assert(
      fc.property(queueScenarios, (scenario) => {
        const run = opened(scenario);
        const { runs, reader } = sharedTimeOf(run, opened(scenario));
        expect(reader.story.lengthMs).toBe(run.reader.story.lengthMs);
        expect(reader.story.skips).toEqual(run.reader.story.skips);
        for (const part of parts) {
          const storyMs = part * reader.story.lengthMs;
          const alone = run.reader.momentAt(storyMs);
          for (const shared of runs) expect(shared.reader.momentAt(storyMs)).toEqual(alone);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows each step from its own start to the next, and never goes back', SLOW, () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        for (const { reader, ended } of sharedTimeOf(opened(one), opened(other)).runs) {
          const { steps, story } = reader;
          expect(story.virtualAt(story.lengthMs)).toBeGreaterThanOrEqual(ended.atMs);
          let before = 0;
          for (const { index, at } of steps) {
            const start = story.startOf(index);
            const next = index + 1 < steps.length ? story.startOf(index + 1) : story.lengthMs;
            expect(start).toBeGreaterThanOrEqual(before);
            expect(next).toBeGreaterThan(start);
            expect(story.stepAt(start)).toBe(index);
            expect(story.stepAt((start + next) / 2)).toBe(index);
            if (start > 0) expect(story.stepAt(start - 1e-3)).toBe(index - 1);
            expect(story.virtualAt(start + TRAVEL_MS)).toBe(at);
            before = start;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows each run as it is alone at the same virtual moment', SLOW, () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const alone = [opened(one), opened(other)] as const;
        const { runs, reader } = sharedTimeOf(...alone);
        for (const { index, at } of reader.steps) {
          // At rest, with the step of either run that is last at its instant.
          if (reader.steps[index + 1]?.at === at) continue;
          const storyMs = reader.story.startOf(index) + TRAVEL_MS;
          for (const which of [0, 1] as const) {
            const shown = runs[which].reader.momentAt(storyMs);
            const ends = alone[which].ended.atMs;
            const { reader: own } = alone[which];
            const isBefore = at < (own.steps[0]?.at ?? Number.POSITIVE_INFINITY);
            const expected = own.momentAt(own.story.storyAt(Math.min(at, ends)));
            expect(shown.travel).toBeCloseTo(1, 6);
            expect(shown.scene).toEqual(isBefore ? own.sceneAt(-1) : expected.scene);
            if (!isBefore && at <= ends) expect(shown.virtualMs).toBeCloseTo(at, 3);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves what travels only in the run whose step it is', () => {
    const { runs, reader } = sharedTimeOf(opened(FAILING), opened(withVisibility(FAILING, 90)));
    const [kept, now] = runs.map((run) => run.reader);
    // Visible again after 30 s in the one run, after 90 s in the other.
    const again = reader.steps.find(({ at }) => at >= 30_000 && at < 90_000);
    const storyMs = reader.story.startOf(again?.index ?? -1) + TRAVEL_MS / 2;
    expect(kept?.momentAt(storyMs).travel).toBe(0.5);
    expect(now?.momentAt(storyMs).travel).toBe(1);
  });

  it('leaves the run that ends earlier as it ended', () => {
    const short = opened(queueScenario({ workload: { count: 1 } }));
    const { runs, reader } = sharedTimeOf(short, opened(FAILING));
    const last = runs[0].reader.momentAt(reader.story.lengthMs);
    expect(last.virtualMs).toBe(short.ended.atMs);
    expect(last.scene).toEqual(short.reader.sceneAt(short.reader.steps.length - 1));
    expect(reader.story.virtualAt(reader.story.lengthMs)).toBeGreaterThan(short.ended.atMs);
  });

  it('says where something goes wrong in either run', () => {
    const [one, other] = [opened(FAILING), opened(withVisibility(FAILING, 90))];
    const { problems, reader } = sharedTimeOf(one, other);
    expect(problems).toHaveLength(one.problems.length + other.problems.length);
    for (const { seq, at } of problems) expect(reader.steps[seq]?.at).toBe(at);
  });
});

/** Up to four scenarios, whatever their models. */
const several = fc.array(fc.oneof<fc.Arbitrary<Scenario>[]>(queueScenarios, streamScenarios), {
  minLength: 1,
  maxLength: 4,
});

describe('several runs in one story', () => {
  it('has every step of every run once, in order, and those of an instant together', SLOW, () => {
    fc.assert(
      fc.property(several, (scenarios) => {
        const { runs, reader } = sharedTimeOf(...scenarios.map(opened));
        const { steps, story } = reader;
        const isBegun = new Set<number>();
        for (const { reader: own } of runs) {
          const numbers = own.steps.map(({ index }) => story.stepAt(own.story.startOf(index)));
          // Rising by at least one each time, so none of them is lost.
          for (const [index, number] of numbers.entries()) {
            if (index > 0) expect(number).toBeGreaterThan(numbers[index - 1] ?? 0);
            expect(steps[number]?.at).toBe(own.steps[index]?.at);
            expect(story.startOf(number)).toBe(own.story.startOf(index));
            isBegun.add(number);
          }
        }
        expect(isBegun.size).toBe(steps.length);
        const atInstant = (all: readonly { readonly at: number }[], instant: number) =>
          all.filter(({ at }) => at === instant).length;
        for (const instant of new Set(steps.map(({ at }) => at))) {
          const most = Math.max(...runs.map((run) => atInstant(run.reader.steps, instant)));
          expect(atInstant(steps, instant)).toBe(most);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells each run as long as the longest, and says where any of them goes wrong', SLOW, () => {
    fc.assert(
      fc.property(several, (scenarios) => {
        const alone = scenarios.map(opened);
        const { runs, reader, problems } = sharedTimeOf(...alone);
        expect(runs).toHaveLength(alone.length);
        for (const { reader: own } of runs) expect(own.story.lengthMs).toBe(reader.story.lengthMs);
        const ends = reader.story.virtualAt(reader.story.lengthMs);
        for (const { ended } of alone) expect(ends).toBeGreaterThanOrEqual(ended.atMs);
        expect(problems).toHaveLength(alone.flatMap((run) => run.problems).length);
        let before = -1;
        for (const { seq, at } of problems) {
          expect(seq).toBeGreaterThanOrEqual(before);
          expect(reader.steps[seq]?.at).toBe(at);
          before = seq;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is no story at all without runs', () => {
    const { runs, reader, problems } = sharedTimeOf();
    expect(runs).toEqual([]);
    expect(reader.steps).toEqual([]);
    expect(reader.story.lengthMs).toBe(0);
    expect(problems).toEqual([]);
  });
});
