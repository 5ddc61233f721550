import { type ChipSize, SMALLEST_CHIP } from '../../layout/chipSize';

/** How large the chips of a row are, and what stands above and below each of its lines. */
export interface RowSize {
  readonly chip: ChipSize;
  /** Room for brackets above the first line. */
  readonly above: number;
  /** Room for pips and the checkpoint below the last line. */
  readonly below: number;
}

/** Advance of one character of a label, in pixels: JetBrains Mono is 0.6 em wide. */
const CHARACTER = 7.2;

/** Sizes from the richest, level by level with those of grids. */
export function rowSizes(labelLength: number): readonly RowSize[] {
  const label = CHARACTER * labelLength;
  return [
    row({ width: Math.max(36, 14 + label), height: 30, gap: 6, face: 'under' }, 20, 16),
    row({ width: Math.max(32, 12 + label), height: 25, gap: 5, face: 'under' }, 19, 14),
    row({ width: Math.max(28, 7 + label), height: 22, gap: 4, face: 'under' }, 18, 13),
    row({ width: 18, height: 16, gap: 3, face: 'square' }, 7, 7),
    row({ width: 10, height: 10, gap: 2, face: 'dot' }, 3, 3),
    row({ width: 6, height: 6, gap: 2, face: 'dot' }, 2, 2),
    row({ width: 5, height: 5, gap: 1, face: 'dot' }, 1, 1),
    row({ width: 4, height: 4, gap: 1, face: 'dot' }, 0.5, 0.5),
    SMALLEST_ROW,
  ];
}

function row(chip: ChipSize, above: number, below: number): RowSize {
  return { chip: { ...chip, lineGap: above + below }, above, below };
}

export const SMALLEST_ROW: RowSize = { chip: SMALLEST_CHIP, above: 0.5, below: 0.5 };

/** Whether a size has room for what brackets are called. */
export const hasPills = ({ above }: RowSize) => above >= 18;
