import { type PointerEvent, type RefObject, useState } from 'react';

/**
 * Drags the pieces of a list into another order, with mouse, pen or finger: the list is in the new
 * order as soon as a piece is over another one's place.
 */
export function useDragToOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<number | null>(null);
  const end = () => setDragged(null);
  // The list has the pointer: a piece that the page puts elsewhere would lose it.
  const listProps = {
    onPointerMove({ clientY }: PointerEvent) {
      if (dragged === null) return;
      const to = placeAt(list.current, clientY, dragged);
      if (to === dragged) return;
      onMove(dragged, to);
      setDragged(to);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
  const gripOf = (index: number) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      // No text is selected meanwhile.
      event.preventDefault();
      list.current?.setPointerCapture(event.pointerId);
      setDragged(index);
    },
  });
  return { dragged, listProps, gripOf };
}

/** The place of the piece that the pointer is level with; the present one between two. */
function placeAt(list: HTMLElement | null, y: number, present: number): number {
  const boxes = [...(list?.children ?? [])].map((child) => child.getBoundingClientRect());
  const found = boxes.findIndex(({ top, bottom }) => y >= top && y <= bottom);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (found >= 0) return found;
  if (first && y < first.top) return 0;
  return last && y > last.bottom ? boxes.length - 1 : present;
}
