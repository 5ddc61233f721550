import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import styles from './DockSplitter.module.css';

/** The least that is left of the dock, and of stage and playback above it, in pixels. */
const LEAST_DOCK = 110;
const LEAST_STAGE = 280;
/** How far keys move it, in pixels; whatever is too far ends at the limit. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 24,
  ArrowDown: -24,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface DockSplitterProps {
  /** The id of the dock. */
  readonly controls: string;
  /** Null takes the height that suits the window. */
  readonly onResize: (height: number | null) => void;
}

/** The edge between the stage and the dock: drags, takes arrow keys, a double click resets it. */
export function DockSplitter({ controls, onResize }: DockSplitterProps) {
  const grabbed = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const { height, most } = useHeights(controls);
  const resize = (to: number) => onResize(Math.min(Math.max(to, LEAST_DOCK), most));

  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(height + by);
  };
  const down = (event: PointerEvent<HTMLHRElement>) => {
    if (event.button !== 0) return;
    grabbed.current = { y: event.clientY, height };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (grabbed.current) resize(grabbed.current.height + grabbed.current.y - event.clientY);
  };
  const release = () => {
    grabbed.current = null;
  };

  return (
    <hr
      className={styles.splitter}
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label="Height of the views below the stage"
      aria-controls={controls}
      aria-valuenow={height}
      aria-valuemin={LEAST_DOCK}
      aria-valuemax={most}
      title="Drag, or press ↑ and ↓; double-click to reset"
      onKeyDown={press}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onDoubleClick={() => onResize(null)}
    />
  );
}

/** How high the dock is, and could be. */
function useHeights(dockId: string): { readonly height: number; readonly most: number } {
  const [heights, setHeights] = useState({ height: LEAST_DOCK, most: LEAST_DOCK });
  useLayoutEffect(() => {
    const dock = document.getElementById(dockId);
    const page = dock?.parentElement;
    if (!dock || !page) return;
    const measure = () =>
      setHeights({
        height: Math.round(dock.offsetHeight),
        most: Math.max(LEAST_DOCK, page.clientHeight - LEAST_STAGE),
      });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(dock);
    resized.observe(page);
    return () => resized.disconnect();
  }, [dockId]);
  return heights;
}
