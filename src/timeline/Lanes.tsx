import { memo, type RefObject, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { TimelineLane } from '../models/scene';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { TimeScale } from './axisLayout';
import styles from './Lanes.module.css';
import { laneOrder } from './laneOrder';
import { scrollTopFor } from './rows';
import { SpanBars } from './SpanBars';
import { useRowWindow } from './useRowWindow';

/** Pixels from one lane to the next; those of narrow screens have their label above. */
const ROW_HEIGHT = 34;
const NARROW_ROW_HEIGHT = 52;

interface LanesProps {
  readonly run: OpenRun;
  readonly scale: TimeScale;
  readonly ruler: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isNarrow: boolean;
  readonly attention: AttentionStore;
}

/** The lanes of a run, one under the other; only those in view are drawn. */
export const Lanes = memo(function Lanes(props: LanesProps) {
  const { run, scale, ruler, scroller, isNarrow, attention } = props;
  const selected = useStore(attention, (state) => state.selected);
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const lanes = useMemo(() => laneOrder(run.lanes), [run]);
  const rows = useRowWindow(scroller, lanes.length, rowHeight);

  useEffect(() => {
    const element = scroller.current;
    const row = lanes.findIndex(({ subject }) => subject === selected);
    if (!element || row < 0) return;
    const view = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrollTopFor(row, rowHeight, view);
  }, [scroller, lanes, selected, rowHeight]);

  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={ruler} className={styles.ruler} />
      <ul className={styles.rows} style={{ height: lanes.length * rowHeight }}>
        {lanes.slice(rows.first, rows.end).map((lane, index) => (
          <li
            key={lane.subject}
            className={classesOf(isNarrow, lane.subject === selected)}
            style={{ top: (rows.first + index) * rowHeight, height: rowHeight }}
            aria-setsize={lanes.length}
            aria-posinset={rows.first + index + 1}
          >
            <LaneLabel lane={lane} isSelected={lane.subject === selected} attention={attention} />
            <div className={styles.track}>
              <SpanBars lane={lane} reader={run.reader} scale={scale} />
            </div>
          </li>
        ))}
      </ul>
      {lanes.length === 0 && <p className={styles.empty}>Nothing happened in this run.</p>}
    </div>
  );
});

function classesOf(isNarrow: boolean, isSelected: boolean): string {
  return [styles.row, isNarrow && styles.narrow, isSelected && styles.selected]
    .filter(Boolean)
    .join(' ');
}

interface LaneLabelProps {
  readonly lane: TimelineLane;
  readonly isSelected: boolean;
  readonly attention: AttentionStore;
}

function LaneLabel({ lane, isSelected, attention }: LaneLabelProps) {
  return (
    <button
      type="button"
      className={styles.label}
      title={lane.label}
      aria-pressed={isSelected}
      onClick={() => lookAt(attention, isSelected ? null : lane.subject)}
    >
      {lane.label}
    </button>
  );
}
