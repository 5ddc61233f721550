import { describe, expect, it } from 'vitest';
import { doublingWait } from './backOff';

describe('a wait that doubles', () => {
  it('does so until it is as long as it gets', () => {
    const waits = [1, 2, 3, 4, 5, 6_000].map((times) => doublingWait(1_000, 7_000, times));
    expect(waits).toEqual([1_000, 2_000, 4_000, 7_000, 7_000, 7_000]);
  });

  it('stays nothing when it is nothing, however often', () => {
    expect(doublingWait(0, 60_000, 5_000)).toBe(0);
  });
});
