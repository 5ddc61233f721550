import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of an element in whole pixels; 0 until it is known.
 *
 * @param layout what else the width depends on: it is measured as soon as that changes
 */
export function useWidth(element: RefObject<HTMLElement | null>, layout: unknown = null): number {
  const [width, setWidth] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another layout it has another width
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const update = () => setWidth(measured.clientWidth);
    update();
    const resized = new ResizeObserver(update);
    resized.observe(measured);
    return () => resized.disconnect();
  }, [element, layout]);
  return width;
}
