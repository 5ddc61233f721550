import type { Box } from '../layout/box';
import { type SlotGrid, slotBox } from '../layout/slotGrid';

/** Places have no more digits than can be seen. */
const short = (value: number) => Math.round(value * 100) / 100;

/** A box as a path of its own, its corners this round. */
export function boxOutline({ x, y, width, height }: Box, radius: number): string {
  const r = short(Math.min(radius, width / 2, height / 2));
  if (r === 0) return `M${short(x)},${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  const across = short(width - 2 * r);
  const down = short(height - 2 * r);
  const turn = (dx: number, dy: number) => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return `M${short(x + r)},${short(y)}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}

/** Corners of smaller dots could not be seen. */
const LEAST_ROUND = 5.5;

/** A token that is no more than its colour. */
export function dotOutline(box: Box): string {
  const size = Math.min(box.width, box.height);
  return boxOutline(box, size < LEAST_ROUND ? 0 : size * 0.3);
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

/** An outline in every slot of a grid, each made once. */
export function outlinesIn(
  grid: SlotGrid,
  outline: (box: Box) => string,
): (slot: number) => string | null {
  const made: (string | null)[] = [];
  return (slot) => {
    let known = made[slot];
    if (known !== undefined) return known;
    const box = slotBox(grid, slot);
    known = box && outline(box);
    made[slot] = known;
    return known;
  };
}
