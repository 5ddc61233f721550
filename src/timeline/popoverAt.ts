/** Room between a popover and what it belongs to, and around it in the window, in pixels. */
const GAP = 4;
const MARGIN = 8;
const LEAST_HEIGHT = 120;

/** Places a popover beside what it belongs to, on the side where there is more room. */
export function placePopover(popover: HTMLElement, anchor: Element, width: number): void {
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const above = top - GAP - MARGIN;
  const below = innerHeight - bottom - GAP - MARGIN;
  const isAbove = above > below;
  const fitting = Math.min(width, innerWidth - 2 * MARGIN);
  const middle = (left + right - fitting) / 2;
  const x = Math.min(Math.max(middle, MARGIN), innerWidth - fitting - MARGIN);
  Object.assign(popover.style, {
    left: `${x}px`,
    width: `${fitting}px`,
    top: isAbove ? 'auto' : `${bottom + GAP}px`,
    bottom: isAbove ? `${innerHeight - top + GAP}px` : 'auto',
    maxHeight: `${Math.max(LEAST_HEIGHT, isAbove ? above : below)}px`,
  });
}
