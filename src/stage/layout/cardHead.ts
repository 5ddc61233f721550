import { DETAIL_GAP, TITLE_SIZE } from '../cardTitle';
import { textWidth } from '../words';
import type { Box } from './box';
import { densityOf, type PlannedStation } from './density';

/** How a card begins, the same for the whole run. */
export interface CardHead {
  /** Between the edge of the card and what is in it, left, right and below. */
  readonly pad: number;
  /** From the top of a card to what is in it, with a title in one line. */
  readonly top: number;
  /** From the top of a card to the baseline of the title's first line. */
  readonly base: number;
  /** Title and detail stand in one line, or take two. */
  readonly lines: 1 | 2;
}

/** Narrower cards have less room around what is in them. */
const NARROW = 170;
const NARROW_PAD = 12;
const LINE_HEIGHT = 18;

/** Counts in between can have one more digit than at both ends. */
const DIGIT = textWidth('0', TITLE_SIZE, 'regular');

/** Plans the head of a card, for a station that has the longest detail of both ends. */
export function cardHead(station: PlannedStation, width: number): CardHead {
  const { title, detail } = station;
  const { pad: wanted, top, base } = densityOf(station);
  const pad = width < NARROW ? Math.min(wanted, NARROW_PAD) : wanted;
  const spare = /\d/.test(detail) ? DIGIT : 0;
  const beside = detail === '' ? 0 : DETAIL_GAP + textWidth(detail, TITLE_SIZE, 'regular') + spare;
  const whole = textWidth(title, TITLE_SIZE, 'semibold') + beside;
  return { pad, top, base, lines: whole <= width - 2 * pad ? 1 : 2 };
}

/** From the top of a card to what is in it. */
export const headHeight = ({ lines, top }: CardHead) => top + (lines - 1) * LINE_HEIGHT;

/** What a card leaves for what is in it. */
export function insideCard({ x, y, width, height }: Box, head: CardHead): Box {
  const top = headHeight(head);
  return {
    x: x + head.pad,
    y: y + top,
    width: width - 2 * head.pad,
    height: height - top - head.pad,
  };
}
