import { describe, expect, it } from 'vitest';
import { rangeOf, rangesOf } from './ranges';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `m${from + index}`);

describe('ranges of items', () => {
  it.each([
    [['m3'], '3'],
    [['m4', 'm5'], '4 to 5'],
    [numbered(1, 10), '1 to 10'],
    [[...numbered(9, 11), 'm13'], '9 to 11 and 13'],
    [['m3', 'm2', 'm1'], '3, 2 and 1'],
    [['x2-1', 'x2-2', 'x3-3'], 'x2-1 to x2-2 and x3-3'],
    [['cart', 'order'], 'cart and order'],
    [
      [...numbered(1, 2), 'm4', 'm6', ...numbered(8, 9), ...numbered(20, 29)],
      '1 to 2, 4, 6 and 12 more',
    ],
  ])('%j is “%s”', (items, words) => {
    expect(rangesOf(items)).toBe(words);
  });

  it('have a noun in front', () => {
    expect(rangeOf('record', ['m3'])).toBe('record 3');
    expect(rangeOf('record', numbered(1, 10))).toBe('records 1 to 10');
    expect(rangeOf('record', [])).toBe('no records');
  });
});
