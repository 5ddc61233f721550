import { type RefObject, useLayoutEffect, useState } from 'react';
import { type RowWindow, rowsInView } from './rows';

/** The rows of a scrolling list that are worth drawing; renders anew only when they change. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ first: 0, end: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = () => {
      const view = { scrollTop: element.scrollTop, height: element.clientHeight };
      const next = rowsInView({ count, rowHeight }, view);
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
  }, [scroller, count, rowHeight]);
  return rows;
}
