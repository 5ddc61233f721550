import { bisectRight as d3BisectRight } from 'd3-array';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisectRight, firstIndex } from './bisect';

const sorted = fc
  .array(fc.integer({ min: 0, max: 20 }))
  .map((list) => list.toSorted((a, b) => a - b));

it('finds the same place as d3-array', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -1, max: 21 }), (list, value) => {
      expect(bisectRight(list, value)).toBe(d3BisectRight(list, value));
    }),
  );
});

it('looks only where it is told to', () => {
  expect(bisectRight([1, 2, 3, 4], 9, 0, 2)).toBe(2);
  expect(bisectRight([1, 2, 3, 4], 0, 2)).toBe(2);
});

it('finds where something begins to hold, or the end', () => {
  expect(firstIndex(0, 10, (index) => index >= 7)).toBe(7);
  expect(firstIndex(0, 10, () => false)).toBe(10);
});
