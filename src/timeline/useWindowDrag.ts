import { type PointerEvent, useRef } from 'react';
import type { TimeScale } from './axisLayout';
import { dragWindow, isWhole, panWindow, type TimeWindow, type WindowDrag } from './timeWindow';

/** A pointer that moved less than this, in pixels, has clicked and not dragged. */
const CLICK_PX = 4;

interface Drag {
  readonly does: WindowDrag;
  readonly window: TimeWindow;
  readonly startX: number;
  readonly hasMoved: boolean;
}

interface WindowDragProps {
  readonly window: TimeWindow;
  readonly lengthMs: number;
  /** Of the whole run, as wide as the element that is dragged on. */
  readonly scale: TimeScale;
  readonly onChange: (window: TimeWindow) => void;
}

/**
 * Moves, resizes and draws a window by dragging on a picture of the whole run. What is dragged says
 * its `data-part`: an edge or the frame; anywhere else draws, and a click there takes the window
 * along.
 */
export function useWindowDrag({ window, lengthMs, scale, onChange }: WindowDragProps) {
  const drag = useRef<Drag | null>(null);
  const isAll = isWhole(window, lengthMs);
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const part = event.target.closest<HTMLElement>('[data-part]')?.dataset.part;
      const isEdge = part === 'from' || part === 'until';
      // All of the run cannot be moved: dragging over it draws a window.
      const does = isEdge ? part : part === 'frame' && !isAll ? 'move' : 'draw';
      drag.current = { does, window, startX: xOf(event), hasMoved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const dragged = drag.current;
      if (!dragged) return;
      const x = xOf(event);
      if (!dragged.hasMoved && Math.abs(x - dragged.startX) < CLICK_PX) return;
      drag.current = { ...dragged, hasMoved: true };
      const span = [scale.invert(dragged.startX), scale.invert(x)] as const;
      onChange(dragWindow(dragged.does, dragged.window, lengthMs, span));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const dragged = drag.current;
      drag.current = null;
      if (!dragged || dragged.hasMoved || dragged.does !== 'draw' || isAll) return;
      const middle = (window.from + window.until) / 2;
      onChange(panWindow(window, lengthMs, scale.invert(xOf(event)) - middle));
    },
    onPointerCancel() {
      drag.current = null;
    },
  };
}

function xOf(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}
