import { type RefObject, useEffect } from 'react';

let isFirstPage = true;

/**
 * Whoever comes from another page goes on where this one begins: what had the focus there is gone.
 * The page that a visit begins with leaves the focus to the browser.
 */
export function useArrival(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!isFirstPage) target.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, [target]);
}
