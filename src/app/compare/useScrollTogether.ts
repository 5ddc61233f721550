import { type RefObject, useEffect } from 'react';

/** Keeps the parts of an element that scroll at the same place, so that they can be compared. */
export function useScrollTogether(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const follow = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return;
      for (const other of element.querySelectorAll('fieldset')) {
        // Setting what is already set causes no further event, so this ends.
        if (other !== target) other.scrollTop = target.scrollTop;
      }
    };
    // Scrolling does not bubble.
    element.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => element.removeEventListener('scroll', follow, { capture: true });
  }, [container]);
}
