import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import { timeScale } from './axisLayout';
import { Density } from './Density';
import styles from './Overview.module.css';
import { pointerX } from './pointerX';
import { showWindow, type TimelineViewStore } from './timelineView';
import { dragWindow, isWhole, panWindow, type TimeWindow, type WindowDrag } from './timeWindow';
import { useEveryFrame } from './usePlayhead';
import { clockText } from './virtualTime';

/** In pixels; the strip of the style sheet is as high. */
const DENSITY_HEIGHT = 18;
/** A pointer that moved less than this, in pixels, has clicked and not dragged. */
const CLICK_PX = 4;
/** How far an arrow key moves an edge, and with the shift key the window, as a part of the window. */
const KEY_SHARE = 0.1;

interface OverviewProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly view: TimelineViewStore;
  readonly window: TimeWindow;
  readonly width: number;
}

interface Drag {
  readonly does: WindowDrag;
  readonly window: TimeWindow;
  readonly startX: number;
  readonly hasMoved: boolean;
}

/** The whole run in a narrow strip, and on it the window: to be dragged, resized or drawn anew. */
export function Overview({ run, player, view, window, width }: OverviewProps) {
  const { story } = run.reader;
  const { lengthMs } = story;
  const strip = useRef<HTMLFieldSetElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const scale = useMemo(() => timeScale({ lengthMs }, width), [lengthMs, width]);
  const showNow = useCallback(
    (element: HTMLDivElement, storyMs: number) => {
      element.style.transform = `translateX(${scale(storyMs)}px)`;
    },
    [scale],
  );
  useEveryFrame(player, now, showNow);
  const show = (next: TimeWindow) => showWindow(view, next, lengthMs);
  const isAll = isWhole(window, lengthMs);
  const xOf = (event: PointerEvent) => (strip.current ? pointerX(event, strip.current) : 0);

  const onPointerDown = (event: PointerEvent<HTMLFieldSetElement>) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const part = event.target.closest<HTMLElement>('[data-part]')?.dataset.part;
    const isEdge = part === 'from' || part === 'until';
    // All of the run cannot be moved: dragging over it draws a window.
    const does = isEdge ? part : part === 'frame' && !isAll ? 'move' : 'draw';
    drag.current = { does, window, startX: xOf(event), hasMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const dragged = drag.current;
    if (!dragged) return;
    const x = xOf(event);
    if (!dragged.hasMoved && Math.abs(x - dragged.startX) < CLICK_PX) return;
    drag.current = { ...dragged, hasMoved: true };
    const span = [scale.invert(dragged.startX), scale.invert(x)] as const;
    show(dragWindow(dragged.does, dragged.window, lengthMs, span));
  };
  const onPointerUp = (event: PointerEvent) => {
    const dragged = drag.current;
    drag.current = null;
    if (!dragged || dragged.hasMoved || dragged.does !== 'draw' || isAll) return;
    // A click beside the window takes it there.
    const middle = (window.from + window.until) / 2;
    show(panWindow(window, lengthMs, scale.invert(xOf(event)) - middle));
  };

  const edge = (does: 'from' | 'until') => {
    const at = window[does];
    const press = (event: KeyboardEvent) => {
      const next = afterKey(event, does, window, lengthMs);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      show(next);
    };
    return (
      <div
        className={`${styles.edge} ${styles[does]}`}
        style={{ left: scale(at) }}
        data-part={does}
        role="slider"
        tabIndex={0}
        aria-label={does === 'from' ? 'Beginning of what is shown' : 'End of what is shown'}
        aria-valuemin={0}
        aria-valuemax={Math.round(lengthMs)}
        aria-valuenow={Math.round(at)}
        aria-valuetext={clockText(story.virtualAt(at))}
        title="Drag, or press ← and →; with shift the whole window moves"
        onKeyDown={press}
      />
    );
  };

  return (
    <fieldset
      ref={strip}
      className={styles.strip}
      aria-label="What is shown of the run"
      data-drag
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onDoubleClick={() => show({ from: 0, until: lengthMs })}
    >
      <Density run={run} scale={scale} height={DENSITY_HEIGHT} />
      <div ref={now} className={styles.now} />
      <div
        className={isAll ? styles.frame : `${styles.frame} ${styles.part}`}
        style={{ left: scale(window.from), width: scale(window.until) - scale(window.from) }}
        data-part="frame"
      />
      {edge('from')}
      {edge('until')}
    </fieldset>
  );
}

/** The window after a key on one of its edges; null for keys that do nothing there. */
function afterKey(
  { key, shiftKey }: KeyboardEvent,
  edge: 'from' | 'until',
  window: TimeWindow,
  lengthMs: number,
): TimeWindow | null {
  const by = (window.until - window.from) * KEY_SHARE;
  const to = (moved: number) =>
    shiftKey ? panWindow(window, lengthMs, moved) : dragWindow(edge, window, lengthMs, [0, moved]);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(-by);
    case 'ArrowRight':
    case 'ArrowUp':
      return to(by);
    case 'Home':
      return to(-lengthMs);
    case 'End':
      return to(lengthMs);
    default:
      return null;
  }
}
