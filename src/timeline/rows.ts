/** The rows of a long list that are worth drawing, from `first` up to but without `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Rows beyond either edge, so that scrolling and the tab key never meet an empty place. */
export const BEYOND_EDGE = 6;

export function rowsInView(
  list: { readonly count: number; readonly rowHeight: number },
  view: { readonly scrollTop: number; readonly height: number },
): RowWindow {
  const first = Math.floor(view.scrollTop / list.rowHeight) - BEYOND_EDGE;
  const end = Math.ceil((view.scrollTop + view.height) / list.rowHeight) + BEYOND_EDGE;
  return {
    first: Math.min(Math.max(first, 0), list.count),
    end: Math.min(Math.max(end, 0), list.count),
  };
}

/**
 * Where to scroll so that a row can be seen: nowhere when it can be already, otherwise so that it
 * stands a third of the way down and no row is cut at the top.
 */
export function scrollTopFor(
  row: number,
  rowHeight: number,
  view: { readonly scrollTop: number; readonly height: number },
): number {
  const top = row * rowHeight;
  const isInView = top >= view.scrollTop && top + rowHeight <= view.scrollTop + view.height;
  if (isInView) return view.scrollTop;
  const above = Math.floor(view.height / 3 / rowHeight);
  return Math.max(0, row - above) * rowHeight;
}
