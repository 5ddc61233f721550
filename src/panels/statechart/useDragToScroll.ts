import { type RefObject, useEffect } from 'react';

/** A drag shorter than this, in pixels, is a click. */
const CLICK = 4;

/** Lets a mouse drag what scrolls; touch does so by itself. */
export function useDragToScroll(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let last: { readonly x: number; readonly y: number } | null = null;
    let moved = 0;
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      last = { x: event.clientX, y: event.clientY };
      moved = 0;
    };
    const move = (event: PointerEvent) => {
      if (!last) return;
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      moved += Math.hypot(dx, dy);
      if (moved >= CLICK && !element.hasPointerCapture(event.pointerId)) {
        element.setPointerCapture(event.pointerId);
      }
      element.scrollBy(-dx, -dy);
      last = { x: event.clientX, y: event.clientY };
    };
    const up = () => {
      last = null;
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
    };
  }, [scroller]);
}
