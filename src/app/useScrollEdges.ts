import { type RefObject, useEffect } from 'react';

/**
 * Says of an element that scrolls sideways where more of it is out of sight, as `data-before` and
 * `data-after`, for its style to show.
 */
export function useScrollEdges(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const scrolled = element.current;
    if (!scrolled) return;
    const tell = () => {
      const { scrollLeft, scrollWidth, clientWidth, dataset } = scrolled;
      dataset.before = String(scrollLeft > 1);
      dataset.after = String(scrollLeft + clientWidth < scrollWidth - 1);
    };
    tell();
    const resized = new ResizeObserver(tell);
    resized.observe(scrolled);
    scrolled.addEventListener('scroll', tell, { passive: true });
    return () => {
      resized.disconnect();
      scrolled.removeEventListener('scroll', tell);
    };
  }, [element]);
}
