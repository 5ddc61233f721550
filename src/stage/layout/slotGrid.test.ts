import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridChipSizes } from './chipSize';
import { columnsIn, justified } from './slotGrid';

it('chips that are made to fill a row are still as many as before', () => {
  const sizes = gridChipSizes(2).filter(({ face }) => face !== 'dot');
  fc.assert(
    fc.property(
      fc.double({ min: 60, max: 800, noNaN: true }),
      fc.constantFrom(...sizes),
      (width, chip) => {
        expect(columnsIn(width, justified(chip, width))).toBe(columnsIn(width, chip));
      },
    ),
  );
});
