import type { Size } from './layout/box';
import { fitted, wrapped } from './words';

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

/** As many of the lines as have room: the last one says that there were more. */
export function linesIn(lines: readonly string[], { width, height }: Size): readonly string[] {
  const most = Math.max(1, Math.floor((height - ABOVE_AND_BELOW) / LINE + HAIR));
  if (lines.length <= most) return lines;
  const last = fitted(lines.slice(most - 1).join(' '), width - BESIDE, SIZE, 'regular');
  return [...lines.slice(0, most - 1), last];
}

/** The height of the box in which all of its lines have room. */
export function emptyHeight(lines: readonly string[]): number {
  return lines.length * LINE + ABOVE_AND_BELOW;
}
