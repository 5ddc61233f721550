import { describe, expect, it } from 'vitest';
import { factorFor } from './factor';

describe('factorFor', () => {
  it.each([
    ['a projector', { width: 1_920, height: 1_080 }, 1.5],
    ['a 4K screen', { width: 3_840, height: 2_160 }, 3],
    ['a window that is wide and low', { width: 1_920, height: 900 }, 1.25],
  ])('enlarges the page for %s', (_what, size, factor) => {
    expect(factorFor(size)).toBeCloseTo(factor);
  });

  it('never leaves text of 12 px below 14 px on a screen that could be a projector', () => {
    for (const size of [
      { width: 1_024, height: 768 },
      { width: 1_280, height: 720 },
      { width: 1_920, height: 400 },
    ]) {
      expect(12 * factorFor(size)).toBeGreaterThanOrEqual(14);
    }
  });

  it('leaves a phone as it is', () => {
    expect(factorFor({ width: 390, height: 844 })).toBe(1);
  });
});
