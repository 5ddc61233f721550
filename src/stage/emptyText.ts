import type { Size } from './layout/box';
import { wrapped } from './words';

/** In pixels. */
const SIZE = 12.5;
const LINE = 17;
const BESIDE = 24;
const ABOVE_AND_BELOW = 14;
/** What is shared out exactly can come out a hair too low. */
const HAIR = 1e-6;

/** What stands in a station that holds nothing, in the lines of a dashed box of this width. */
export function emptyLines(text: string, width: number): readonly string[] {
  return wrapped(text, width - BESIDE, SIZE);
}

/** What has room in a box: the whole text, or what it says first, or that there is nothing at all. */
export function linesIn(text: string, { width, height }: Size): readonly string[] {
  const most = Math.max(1, Math.floor((height - ABOVE_AND_BELOW) / LINE + HAIR));
  const [first = text] = text.split(/[:,]/, 1);
  const fits = (lines: readonly string[]) => lines.length <= most;
  return [text, first].map((said) => emptyLines(said, width)).find(fits) ?? ['empty'];
}

/** The height of the box in which all of its lines have room. */
export function emptyHeight(lines: readonly string[]): number {
  return lines.length * LINE + ABOVE_AND_BELOW;
}
