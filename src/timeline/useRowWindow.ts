import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type PlacedRow, placedInView } from './placedRows';
import { type RowWindow, rowsInView } from './rows';

/** What of a list is in view, in pixels. */
interface ListView {
  readonly scrollTop: number;
  readonly height: number;
}

/** The rows of a scrolling list that are worth drawing; renders anew only when they change. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const find = useCallback(
    (view: ListView) => rowsInView({ count, rowHeight }, view),
    [count, rowHeight],
  );
  return useFound(scroller, find);
}

/** The same for rows with heights of their own. */
export function usePlacedRowWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly PlacedRow[],
): RowWindow {
  const find = useCallback((view: ListView) => placedInView(rows, view), [rows]);
  return useFound(scroller, find);
}

function useFound(
  scroller: RefObject<HTMLElement | null>,
  find: (view: ListView) => RowWindow,
): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = () => {
      const next = find({ scrollTop: element.scrollTop, height: element.clientHeight });
      setRows((now) => (now.first === next.first && now.end === next.end ? now : next));
    };
    update();
    const resized = new ResizeObserver(update);
    resized.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [scroller, find]);
  return rows;
}
