/**
 * What a chip has room for: `ring` a label with a countdown beside it and pips below, `under` a
 * label, and pips under the chip, `label` a label, `square` and
 * `plain` no more than its colour and corner, `dot` its colour. In a row it is `under` or `square`.
 */
export type ChipFace = 'ring' | 'under' | 'label' | 'square' | 'plain' | 'dot';

/** Faces from the richest to the plainest. */
export const FACES: readonly ChipFace[] = ['ring', 'under', 'label', 'square', 'plain', 'dot'];

/** How large tokens are drawn in one place. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  /** The distance of one line from the next, where it is another than that of two neighbours. */
  readonly lineGap?: number;
  readonly face: ChipFace;
}

/** Advance of one character of a label, in pixels: JetBrains Mono is 0.6 em wide. */
const LARGE_CHARACTER = 7.8;
const SMALL_CHARACTER = 7.2;

function dot(diameter: number): ChipSize {
  return { width: diameter, height: diameter, gap: diameter > 6 ? 2 : 1, face: 'dot' };
}

/** Smaller dots could not be told apart. */
export const SMALLEST_CHIP = dot(3);

/** Sizes that are only used when not even the last planned size has room. */
const LAST_RESORT = [dot(5), dot(4), SMALLEST_CHIP];

/** How many sizes there are before the last resort: stations agree on one of them. */
export const LEVELS = 6;

/**
 * Chip sizes in a grid of several sections, where tokens wait for a countdown, the largest first,
 * wide enough for labels of this many characters.
 */
export function gridChipSizes(labelLength: number): readonly ChipSize[] {
  const small = SMALL_CHARACTER * labelLength;
  return [
    { width: Math.max(50, 34 + LARGE_CHARACTER * labelLength), height: 34, gap: 6, face: 'ring' },
    { width: Math.max(40, 26 + small), height: 28, gap: 5, face: 'ring' },
    { width: Math.max(28, 7 + small), height: 22, gap: 4, face: 'label' },
    { width: 18, height: 16, gap: 3, face: 'plain' },
    dot(10),
    dot(6),
    ...LAST_RESORT,
  ];
}

/** Chip sizes in a grid of one section, where tokens rest, level by level with the others. */
export function restingChipSizes(labelLength: number): readonly ChipSize[] {
  const small = SMALL_CHARACTER * labelLength;
  return [
    { width: Math.max(36, 14 + small), height: 28, gap: 5, face: 'label' },
    { width: Math.max(32, 12 + small), height: 25, gap: 5, face: 'label' },
    { width: Math.max(28, 7 + small), height: 22, gap: 4, face: 'label' },
    { width: 18, height: 16, gap: 3, face: 'plain' },
    dot(10),
    dot(6),
    ...LAST_RESORT,
  ];
}

/** Chip sizes in a lane, where there are no rings, level by level with those of a grid. */
export function laneChipSizes(labelLength: number): readonly ChipSize[] {
  const small = SMALL_CHARACTER * labelLength;
  return [
    { width: Math.max(32, 12 + small), height: 25, gap: 5, face: 'label' },
    { width: Math.max(28, 9 + small), height: 22, gap: 4, face: 'label' },
    { width: Math.max(23, 7 + small), height: 20, gap: 3, face: 'label' },
    { width: 18, height: 16, gap: 3, face: 'plain' },
    dot(10),
    dot(6),
    ...LAST_RESORT,
  ];
}
