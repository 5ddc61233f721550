import { describe, expect, it } from 'vitest';
import { rangeLabel } from './names';

const numbered = (...numbers: readonly number[]) => numbers.map((number) => `m${number}`);

describe('the label of a batch', () => {
  it.each([
    ['1–10', numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)],
    ['3', numbered(3)],
    ['order-17', ['order-17']],
    ['1, 4, 7', numbered(1, 4, 7)],
    ['1 … 10', numbered(1, 4, 7, 10)],
    ['8 … 14', numbered(8, 11, 14)],
    ['a, b', ['a', 'b']],
    ['orde… +2', ['order-1', 'order-2', 'order-3']],
  ])('%s', (said, items) => {
    expect(rangeLabel(items)).toBe(said);
  });
});
