import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff, jittered, retryWait } from './waits';

describe('waits of an event in Lambda’s queue', () => {
  it('are one minute before the first retry and two before the second', () => {
    expect([retryWait(1, 0, 0.9), retryWait(2, 0, 0.1)]).toEqual([60_000, 120_000]);
  });

  it('double after throttles and system errors from 1 s to 5 minutes', () => {
    const waits = Array.from({ length: 11 }, (_, index) => backOff(index + 1) / 1_000);
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
    expect(backOff(10_000)).toBe(300_000);
  });

  it('are never further off than the share by which they may differ', () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    const drawn = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(share, drawn, (most, draw) => {
        const wait = jittered(60_000, most, draw);
        expect(Math.abs(wait - 60_000)).toBeLessThanOrEqual(Math.ceil(60_000 * most));
      }),
    );
    expect([jittered(60_000, 0.1, 0), jittered(60_000, 0.1, 0.999_999)]).toEqual([54_000, 66_000]);
  });
});
