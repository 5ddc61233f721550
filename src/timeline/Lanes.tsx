import { memo, type RefObject, type SyntheticEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';
import { type AttentionStore, pointAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import { lanesById } from './besideKept';
import { CauseChain } from './CauseChain';
import { GroupHeading, GroupRow } from './GroupRow';
import { LaneRow } from './LaneRow';
import styles from './Lanes.module.css';
import { isOf, laneId } from './laneIdentity';
import { keyOf, METRICS, type RowHeights, type TimelineRow } from './laneRows';
import { MetricRow } from './MetricRow';
import { scrollTopForPlaced } from './placedRows';
import { openGroup, type TimelineViewStore } from './timelineView';
import { useLaneRows } from './useLaneRows';
import { usePlacedRowWindow } from './useRowWindow';

/** Pixels of rows; those of narrow screens have their label above. */
const HEIGHTS: RowHeights = { lane: 34, heading: 26 };
const NARROW_HEIGHTS: RowHeights = { lane: 52, heading: 30 };
/** With the lane of the kept run above each. */
const TWICE: RowHeights = { lane: 48, heading: 26 };
const NARROW_TWICE: RowHeights = { lane: 64, heading: 30 };
/** What a picture in a row is lower than the row. */
const PICTURE_MARGIN = 8;
const NARROW_PICTURE_MARGIN = 28;

interface LanesProps {
  readonly run: OpenRun;
  readonly kept: OpenRun | null;
  readonly player: Player;
  readonly view: TimelineViewStore;
  readonly scale: TimeScale;
  readonly ruler: RefObject<HTMLDivElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly isNarrow: boolean;
  readonly attention: AttentionStore;
}

/** The lanes of a run in groups, one under the other; only those in view are drawn. */
export const Lanes = memo(function Lanes(props: LanesProps) {
  const { run, kept, view, scale, ruler, scroller, isNarrow, attention } = props;
  const rows = useLaneRows(run, view, attention, heightsOf(kept !== null, isNarrow));
  const beside = useMemo(() => kept && { reader: kept.reader, lanes: lanesById(kept) }, [kept]);
  const inView = usePlacedRowWindow(scroller, rows);
  useScrollToSelected(scroller, rows, attention);
  const last = rows.at(-1);
  const point = (event: SyntheticEvent) => pointAt(attention, subjectOf(event.target));
  const pointAway = () => pointAt(attention, null);
  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={ruler} className={styles.ruler} />
      <div className={styles.content}>
        <ul
          className={styles.rows}
          style={{ height: last ? last.top + last.height : 0 }}
          onPointerOver={point}
          onPointerLeave={pointAway}
          onFocus={point}
          onBlur={pointAway}
        >
          {rows.slice(inView.first, inView.end).map((row, index) => (
            <li
              key={keyOf(row)}
              className={isNarrow ? `${styles.row} ${styles.narrow}` : styles.row}
              style={{ top: row.top, height: row.height }}
              aria-setsize={rows.length}
              aria-posinset={inView.first + index + 1}
            >
              <Row {...props} row={row} beside={beside} />
            </li>
          ))}
        </ul>
        <CauseChain run={run} rows={rows} scale={scale} attention={attention} />
      </div>
      {run.lanes.length === 0 && <p className={styles.empty}>Nothing happened in this run.</p>}
    </div>
  );
});

function heightsOf(isTwice: boolean, isNarrow: boolean): RowHeights {
  if (isNarrow) return isTwice ? NARROW_TWICE : NARROW_HEIGHTS;
  return isTwice ? TWICE : HEIGHTS;
}

/** The lanes of the kept run, by their ids. */
interface Beside {
  readonly reader: Reader;
  readonly lanes: ReadonlyMap<string, TimelineLane>;
}

interface RowProps extends LanesProps {
  readonly row: TimelineRow;
  readonly beside: Beside | null;
}

function Row({ row, beside, ...props }: RowProps) {
  const { run, player, view, scale, isNarrow, attention } = props;
  const { reader } = run;
  const height = row.height - (isNarrow ? NARROW_PICTURE_MARGIN : PICTURE_MARGIN);
  switch (row.is) {
    case 'lane':
      return (
        <LaneRow
          lane={row.lane}
          kept={beside?.lanes.get(laneId(row.lane))}
          keptReader={beside?.reader}
          reader={reader}
          scale={scale}
          attention={attention}
        />
      );
    case 'metric':
      return (
        <MetricRow
          series={row.series}
          reader={reader}
          player={player}
          scale={scale}
          height={height}
        />
      );
    case 'metrics':
      return (
        <GroupHeading
          title="Metrics"
          lanes={row.count}
          isOpen={row.isOpen}
          onOpen={(isOpen) => openGroup(view, METRICS, isOpen)}
        />
      );
    case 'group':
      return (
        <GroupRow
          group={row.group}
          isOpen={row.isOpen}
          onOpen={(isOpen) => openGroup(view, row.group.id, isOpen)}
          reader={reader}
          scale={scale}
          height={height}
          attention={attention}
        />
      );
  }
}

/** Whose lane an element is in; written by LaneRow. */
function subjectOf(target: EventTarget): Subject | null {
  const lane = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
  return (lane?.dataset.lane ?? null) as Subject | null;
}

/** Brings the lane of what is selected into view; once, so that one can scroll away from it. */
function useScrollToSelected(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly TimelineRow[],
  attention: AttentionStore,
): void {
  const selected = useStore(attention, (state) => state.selected);
  const seen = useRef<Subject | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (seen.current === selected || !element) return;
    const isSelected = (one: TimelineRow) =>
      one.is === 'lane' && selected !== null && isOf(one.lane, selected);
    const row = rows.find(isSelected);
    if (selected !== null && !row) return;
    seen.current = selected;
    if (!row) return;
    const view = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrollTopForPlaced(row, view);
  }, [scroller, rows, selected]);
}
