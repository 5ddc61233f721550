import type { Box, Size } from '../layout/box';
import type { ChipSize } from '../layout/chipSize';
import { pitchOf, type SlotGrid } from '../layout/slotGrid';

/** Places have no more digits than can be seen. */
const short = (value: number) => Math.round(value * 100) / 100;

/** A box as a path of its own, its corners this round. */
export function boxOutline(box: Box, radius: number): string {
  const r = short(Math.min(radius, box.width / 2, box.height / 2));
  return `M${short(box.x + r)},${short(box.y)}${shape(box, r)}`;
}

/** A copy in one piece: of what is put together from many, each use would put it together again. */
const flat = (text: string) => Array.from(text).join('');

const made = new WeakMap<Box, string>();

/** The outline of a box that is part of a layout, made once. */
export function plannedOutline(box: Box, radius: number): string {
  const known = made.get(box);
  if (known !== undefined) return known;
  const outline = flat(boxOutline(box, radius));
  made.set(box, outline);
  return outline;
}

/** The distance of a curve's control point from the corner, as a share of the radius. */
const BEND = 0.4477;
/** Smaller corners could not be seen. */
const LEAST_RADIUS = 1;

/** What follows the top left corner of a box, the same wherever it is. */
function shape({ width, height }: Size, r: number): string {
  if (r < LEAST_RADIUS) return `h${short(width)}v${short(height)}h${short(-width)}z`;
  const across = short(width - 2 * r);
  const down = short(height - 2 * r);
  const bend = short(r * BEND);
  const turn = (dx: number, dy: number, isFirstAcross: boolean) => {
    const [sx, sy] = [Math.sign(dx), Math.sign(dy)];
    const [first, second] = isFirstAcross
      ? [`${short(dx - sx * bend)},0`, `${dx},${sy * bend}`]
      : [`0,${short(dy - sy * bend)}`, `${sx * bend},${dy}`];
    return `c${first} ${second} ${dx},${dy}`;
  };
  return `h${across}${turn(r, r, true)}v${down}${turn(-r, r, false)}h${-across}${turn(-r, -r, true)}v${-down}${turn(r, -r, false)}z`;
}

const dotRadius = ({ width, height }: Size) => {
  const size = Math.min(width, height);
  return size < LEAST_ROUND ? 0 : short(size * 0.3);
};
/** Corners of smaller dots could not be seen. */
const LEAST_ROUND = 5.5;

/** A token that is no more than its colour. */
export function dotOutline(box: Box): string {
  return boxOutline(box, dotRadius(box));
}

/** So many dots in a row, by their number, from where the first one begins. */
const rows = new WeakMap<ChipSize, string[]>();

function rowOf(chip: ChipSize, count: number): string {
  const known = rows.get(chip) ?? [];
  if (!rows.has(chip)) rows.set(chip, known);
  let row = known[count];
  if (row === undefined) {
    const dot = shape(chip, dotRadius(chip));
    row = flat(dot + `m${short(chip.width + chip.gap)},0${dot}`.repeat(count - 1));
    known[count] = row;
  }
  return row;
}

/** So many dots side by side in a grid, from this slot on: one after the other, as one path. */
export function rowOutline({ x, y, columns, chip }: SlotGrid, slot: number, count: number): string {
  const left = x + (slot % columns) * (chip.width + chip.gap) + dotRadius(chip);
  const top = y + Math.floor(slot / columns) * pitchOf(chip);
  return `M${short(left)},${short(top)}${rowOf(chip, count)}`;
}

/** The part of a marked dot that its corner takes. */
const CORNER = 0.55;

/** A dot whose top right corner is cut off. */
export function cutOutline({ x, y, width, height }: Box): string {
  const [w, h] = [short(width), short(height)];
  const cut = short(w * CORNER);
  return `M${short(x)},${short(y)}h${short(w - cut)}l${cut},${cut}v${short(h - cut)}h${-w}z`;
}

/** The corner that `cutOutline` leaves out. */
export function cornerOutline({ x, y, width }: Box): string {
  const cut = short(width * CORNER);
  return `M${short(x + width)},${short(y)}h${-cut}l${cut},${cut}z`;
}
