import { wrapped } from './words';

/** In pixels. */
const SIZE = 12.5;
const LINE = 17;
const BESIDE = 24;
const ABOVE_AND_BELOW = 14;

/** What stands in a station that holds nothing, in the lines of a dashed box of this width. */
export function emptyLines(text: string, width: number): readonly string[] {
  return wrapped(text, width - BESIDE, SIZE);
}

/** The height of the box in which all of its lines have room. */
export function emptyHeight(lines: readonly string[]): number {
  return lines.length * LINE + ABOVE_AND_BELOW;
}
