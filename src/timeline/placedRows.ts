import { bisector } from 'd3-array';
import { BEYOND_EDGE, type RowWindow } from './rows';

/** Where a row stands in its list, in pixels. */
export interface PlacedRow {
  readonly top: number;
  readonly height: number;
}

const byTop = bisector(({ top }: PlacedRow) => top);

/** The rows in view of a list whose rows have heights of their own. */
export function placedInView(
  rows: readonly PlacedRow[],
  view: { readonly scrollTop: number; readonly height: number },
): RowWindow {
  const first = byTop.right(rows, view.scrollTop) - 1 - BEYOND_EDGE;
  const end = byTop.left(rows, view.scrollTop + view.height) + BEYOND_EDGE;
  return {
    first: Math.min(Math.max(first, 0), rows.length),
    end: Math.min(Math.max(end, 0), rows.length),
  };
}

/**
 * Where to scroll so that a row can be seen: nowhere when it can be already, otherwise so that it
 * stands a third of the way down.
 */
export function scrollTopForPlaced(
  { top, height }: PlacedRow,
  view: { readonly scrollTop: number; readonly height: number },
): number {
  const isInView = top >= view.scrollTop && top + height <= view.scrollTop + view.height;
  if (isInView) return view.scrollTop;
  return Math.max(0, top - Math.floor(view.height / 3 / height) * height);
}
