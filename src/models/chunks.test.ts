import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chunks, chunksOf, valueAt, valuesOf, withAdded, withChanged } from './chunks';

const sizes = fc.integer({ min: 0, max: 300 });
const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe('a list in chunks', () => {
  it('holds what a list holds, however it came to it', () => {
    fc.assert(
      fc.property(sizes, (length) => {
        let added: Chunks<number> = chunksOf<number>([]);
        for (const value of numbers(length)) added = withAdded(added, value);
        expect(added).toEqual(chunksOf(numbers(length)));
        expect(valuesOf(added)).toEqual(numbers(length));
        expect(numbers(length).map((index) => valueAt(added, index))).toEqual(numbers(length));
        expect(valueAt(added, length)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('changes in a copy alone, and shares what did not change', () => {
    const list = chunksOf(numbers(200));
    const changed = withChanged(list, [3, 4, 199, 200], (value) => -value);
    expect(valuesOf(changed)).toEqual(
      numbers(200).map((value) => ([3, 4, 199].includes(value) ? -value : value)),
    );
    expect(valuesOf(list)).toEqual(numbers(200));
    expect(changed.chunks[1]).toBe(list.chunks[1]);
    expect(withChanged(list, [500], (value) => -value)).toBe(list);
  });
});
