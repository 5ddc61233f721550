import { describe, expect, it } from 'vitest';
import { rangeLabel } from './names';

const label = (positions: Readonly<Record<string, number>>) =>
  rangeLabel(Object.keys(positions), (item) => positions[item]);

describe('the label of a batch', () => {
  it.each([
    ['1–10', ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10'], 0, 1],
    ['3', ['m3'], 2, 1],
    ['order-17', ['order-17'], 0, 1],
    ['1, 4, 7', ['m1', 'm4', 'm7'], 0, 3],
    ['1 … 10', ['m1', 'm4', 'm7', 'm10'], 0, 3],
    // In its shard one follows the other, whatever they are called.
    ['1–7', ['m1', 'm4', 'm7'], 0, 1],
    ['orde… +2', ['order-1', 'order-2', 'order-3'], 0, 1],
  ])('%s', (said, items, first, apart) => {
    expect(label(Object.fromEntries(items.map((item, at) => [item, first + at * apart])))).toBe(
      said,
    );
  });
});
