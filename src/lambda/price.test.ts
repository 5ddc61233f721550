import { describe, expect, it } from 'vitest';
import { costOf } from './price';

describe('the cost', () => {
  it('of nothing is nothing', () => {
    expect(costOf([])).toEqual({ usd: 0, billedMs: 0, requests: 0 });
  });

  it('of a million requests of 1 GB for 100 ms each is 0.20 plus 1.66667 dollars', () => {
    const million = Array.from({ length: 1_000_000 }, () => ({ billedMs: 100, memoryMb: 1_024 }));
    const cost = costOf(million);
    expect(cost.usd).toBeCloseTo(0.2 + 1.66667, 6);
    expect(cost.billedMs).toBe(100_000_000);
    expect(cost.requests).toBe(1_000_000);
  });

  it('grows with memory, each invocation at what it had', () => {
    const [small, large] = [128, 1_280].map(
      (memoryMb) => costOf([{ billedMs: 60_000, memoryMb }]).usd,
    );
    expect(small).toBeCloseTo(0.0000002 + 7.5 * 0.0000166667, 12);
    expect(large).toBeCloseTo(0.0000002 + 75 * 0.0000166667, 12);
  });
});
