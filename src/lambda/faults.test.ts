import { describe, expect, it } from 'vitest';
import { draw } from '../simulator/draw';
import type { Fault } from './handler';
import { planInvocation } from './invocation';

type FaultInput = Partial<Fault>;

/** Whether the work on one item that begins at a moment throws. */
function throws(
  fault: FaultInput,
  { delivery = 1, at = 0, item = 'a', seed = 1, before = [] as FaultInput[] } = {},
): boolean {
  const whole = (one: FaultInput): Fault => ({
    items: 'all',
    does: 'throw',
    attempts: 'all',
    ...one,
  });
  const { end } = planInvocation({
    items: [{ item, attempt: 1, delivery, group: null }],
    budgetMs: 3_000,
    startsAt: at,
    afterFailure: 'continue',
    table: null,
    draw: (subject, what) => draw(seed, subject, what),
    handler: {
      msPerItem: 100,
      deletesAsItGoes: false,
      returns: 'failures',
      responds: 'ok',
      afterFailure: null,
      throwsWhenAllFail: false,
      faults: [...before, fault].map(whole),
    },
  });
  return end === 'error';
}

describe('a fault', () => {
  it('hits the items that it names', () => {
    expect(throws({ items: ['a', 'b'] })).toBe(true);
    expect(throws({ items: ['b'] })).toBe(false);
    expect(throws({ items: [] })).toBe(false);
  });

  it('hits an item’s first attempts, whichever of its batch it is, and then no more', () => {
    const hit = [1, 2, 3, 4].map((delivery) => throws({ attempts: 2 }, { delivery }));
    expect(hit).toEqual([true, true, false, false]);
  });

  it('lasts from its beginning until just before its end', () => {
    const outage = { fromMs: 1_000, toMs: 2_000 };
    const hit = [999, 1_000, 1_999, 2_000].map((at) => throws(outage, { at }));
    expect(hit).toEqual([false, true, true, false]);
  });

  it('may have begun before time, or never end', () => {
    expect(throws({ toMs: 500 }, { at: 0 })).toBe(true);
    expect(throws({ fromMs: 500 }, { at: 10_000_000 })).toBe(true);
    expect(throws({ fromMs: 500, toMs: 500 }, { at: 500 })).toBe(false);
  });

  it('gives way to the first one that hits', () => {
    expect(throws({}, { before: [{ does: 'report' }] })).toBe(false);
    expect(throws({}, { before: [{ does: 'report', items: ['b'] }] })).toBe(true);
  });

  it('with a chance hits about so many items, and each attempt anew', () => {
    const items = Array.from({ length: 2_000 }, (_, index) => `m${index}`);
    const hits = (delivery: number) =>
      items.filter((item) => throws({ chance: 0.25 }, { item, delivery }));
    const [first, second] = [hits(1), hits(2)];
    expect(first.length).toBeGreaterThan(430);
    expect(first.length).toBeLessThan(570);
    const both = first.filter((item) => second.includes(item)).length;
    expect(both).toBeGreaterThan(80);
    expect(both).toBeLessThan(170);
  });

  it('with a chance of 0 never hits, with a chance of 1 always', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(throws({ chance: 0 }, { seed })).toBe(false);
      expect(throws({ chance: 1 }, { seed })).toBe(true);
    }
  });
});

describe('a slow item', () => {
  const plan = (faults: readonly FaultInput[], budgetMs = 3_000, item = 'a') =>
    planInvocation({
      items: [{ item, attempt: 1, delivery: 1, group: null }],
      budgetMs,
      startsAt: 0,
      afterFailure: 'continue',
      table: null,
      draw: (subject, what) => draw(1, subject, what),
      handler: {
        msPerItem: 100,
        deletesAsItGoes: false,
        returns: 'failures',
        responds: 'ok',
        afterFailure: null,
        throwsWhenAllFail: false,
        faults: faults.map((fault) => ({ items: 'all', does: 'throw', attempts: 'all', ...fault })),
      },
    });
  const slow: FaultInput = { does: 'slow', byMs: 900 };

  it('takes that much longer, and its work ends well', () => {
    expect(plan([slow])).toMatchObject({ end: 'returned', handlerMs: 1_000 });
    expect(plan([{ ...slow, items: ['b'] }]).handlerMs).toBe(100);
  });

  it('times out when that is too long', () => {
    expect(plan([slow], 999)).toMatchObject({ end: 'timeout', handlerMs: 999 });
  });

  it('can fail besides, whichever fault comes first', () => {
    expect(plan([slow, {}])).toMatchObject({ end: 'error', handlerMs: 1_000 });
    expect(plan([{}, slow])).toMatchObject({ end: 'error', handlerMs: 1_000 });
  });
});

describe('one more certain fault', () => {
  it('leaves what is left to chance as it was', () => {
    const chance: FaultInput = { chance: 0.5 };
    const items = Array.from({ length: 100 }, (_, index) => `m${index}`);
    const hits = (before: FaultInput[]) => items.filter((item) => throws(chance, { item, before }));
    expect(hits([{ items: ['other'], does: 'hang' }])).toEqual(hits([]));
  });
});
