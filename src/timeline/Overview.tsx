import { useCallback, useMemo, useRef } from 'react';
import type { Player } from '../playback/player';
import { timeScale } from './axisLayout';
import { Density } from './Density';
import type { Told } from './moments';
import styles from './Overview.module.css';
import { showWindow, type TimelineViewStore } from './timelineView';
import { isWhole, type TimeWindow, wholeOf } from './timeWindow';
import { useEveryFrame } from './usePlayhead';
import { useWindowDrag } from './useWindowDrag';
import { WindowEdge } from './WindowEdge';

/** In pixels, a little lower than the strip. */
const DENSITY_HEIGHT = 18;

interface OverviewProps {
  readonly run: Told;
  readonly player: Player;
  readonly view: TimelineViewStore;
  readonly window: TimeWindow;
  readonly width: number;
}

/** The whole run in a narrow strip, and on it the window: to be dragged, resized or drawn anew. */
export function Overview({ run, player, view, window, width }: OverviewProps) {
  const { story } = run.reader;
  const { lengthMs } = story;
  const now = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => timeScale({ lengthMs }, width), [lengthMs, width]);
  const showNow = useCallback(
    (element: HTMLDivElement, storyMs: number) => {
      element.style.transform = `translateX(${scale(storyMs)}px)`;
    },
    [scale],
  );
  useEveryFrame(player, now, showNow);
  const show = (next: TimeWindow) => showWindow(view, next, lengthMs);
  const drag = useWindowDrag({ window, lengthMs, scale, onChange: show });
  const [left, right] = [scale(window.from), scale(window.until)];
  const edges = { window, story, onChange: show };
  return (
    <fieldset
      className={styles.strip}
      aria-label="What is shown of the run"
      data-drag
      {...drag}
      onDoubleClick={() => show(wholeOf(lengthMs))}
    >
      <Density run={run} scale={scale} height={DENSITY_HEIGHT} />
      <div ref={now} className={styles.now} />
      <div
        className={isWhole(window, lengthMs) ? styles.frame : `${styles.frame} ${styles.part}`}
        style={{ left, width: right - left }}
        data-part="frame"
      />
      <WindowEdge edge="from" x={left} {...edges} />
      <WindowEdge edge="until" x={right} {...edges} />
    </fieldset>
  );
}
