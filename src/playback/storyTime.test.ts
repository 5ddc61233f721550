import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_MS, storyTimeOf, TRAVEL_MS } from './storyTime';

const stepsAt = (times: readonly number[]) =>
  times.map((at, index) => ({ index, at, first: index, last: index }));

/** Steps in order of time, several at one instant here and there, and the end of the run. */
const runs = fc
  .tuple(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000_000 })), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.nat(1_000_000),
  )
  .map(([gaps, rest]) => {
    let at = 0;
    const steps = stepsAt(gaps.map((gap) => (at += gap)));
    return { steps, story: storyTimeOf(steps, at + rest), endsAt: at + rest };
  });

describe('story time', () => {
  it('gives every step at least 0.7 s, and a longer quiet more', () => {
    const story = storyTimeOf(stepsAt([0, 0, 1_000, 29_000]), 29_000);
    const starts = [0, 1, 2, 3, 4].map(story.startOf);
    expect(starts[1]).toBe(700);
    expect(starts[2]).toBeCloseTo(700 + 940, 6);
    expect((starts[3] ?? 0) - (starts[2] ?? 0)).toBeGreaterThan(940);
    expect(story.lengthMs).toBe((starts[3] ?? 0) + 700);
  });

  it('shortens a day to seconds', () => {
    expect(storyTimeOf(stepsAt([0, 86_400_000]), 86_400_000).lengthMs).toBeLessThan(10_000);
  });

  it('says which quiet stretches it shortened, once what moves has arrived', () => {
    const story = storyTimeOf(stepsAt([0, 4_999, 9_999]), 40_000);
    expect(story.skips).toEqual([
      { from: story.startOf(1) + TRAVEL_MS, until: story.startOf(2), virtualMs: 5_000 },
      { from: story.startOf(2) + TRAVEL_MS, until: story.lengthMs, virtualMs: 30_001 },
    ]);
  });

  it('keeps every step to its least time, in order', () => {
    fc.assert(
      fc.property(runs, ({ steps, story }) => {
        for (const { index } of steps) {
          const next = index + 1 < steps.length ? story.startOf(index + 1) : story.lengthMs;
          expect(next - story.startOf(index)).toBeGreaterThanOrEqual(STEP_MS - 1e-6);
        }
      }),
    );
  });

  it('never runs backwards, either way', () => {
    fc.assert(
      fc.property(runs, ({ story, endsAt }) => {
        const tenths = Array.from({ length: 41 }, (_, index) => index / 40);
        const virtual = tenths.map((part) => story.virtualAt(part * story.lengthMs));
        const back = tenths.map((part) => story.storyAt(part * endsAt));
        for (const values of [virtual, back]) {
          expect(values).toEqual([...values].sort((one, other) => one - other));
        }
      }),
    );
  });

  it('leads back to the same virtual moment', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 1_000 }), ({ story }, thousandths) => {
        const part = thousandths / 1_000;
        const virtualMs = story.virtualAt(part * story.lengthMs);
        expect(story.virtualAt(story.storyAt(virtualMs))).toBeCloseTo(virtualMs, 2);
      }),
    );
  });

  it('shows a step from its beginning until the next one begins', () => {
    fc.assert(
      fc.property(runs, ({ steps, story }) => {
        for (const { index, at } of steps) {
          const start = story.startOf(index);
          expect(story.stepAt(start)).toBe(index);
          expect(story.stepAt(start + STEP_MS - 1)).toBe(index);
          expect(story.virtualAt(start)).toBeCloseTo(at, 6);
        }
      }),
    );
  });

  it('has reached an instant when the last of its steps has happened', () => {
    const story = storyTimeOf(stepsAt([0, 500, 500, 500, 900]), 900);
    expect(story.storyAt(500)).toBe(story.startOf(3) + TRAVEL_MS);
    expect(story.stepAt(story.storyAt(500))).toBe(3);
  });

  it('stays within the run', () => {
    const story = storyTimeOf(stepsAt([100, 500]), 900);
    expect([story.virtualAt(-1), story.virtualAt(1e9)]).toEqual([100, 900]);
    expect([story.storyAt(-1), story.storyAt(1e9)]).toEqual([0, story.lengthMs]);
    expect([story.startOf(-1), story.startOf(99)]).toEqual([0, story.lengthMs]);
  });

  it('of a run in which nothing happens has no length', () => {
    const story = storyTimeOf([], 5_000);
    expect(story).toMatchObject({ lengthMs: 0, skips: [] });
    expect([story.stepAt(0), story.virtualAt(0), story.storyAt(5_000)]).toEqual([-1, 5_000, 0]);
  });
});
