import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole pixels; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const update = () => setWidth(measured.clientWidth);
    update();
    const resized = new ResizeObserver(update);
    resized.observe(measured);
    return () => resized.disconnect();
  }, [element]);
  return width;
}
