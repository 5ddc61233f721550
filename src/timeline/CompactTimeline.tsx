import { useMemo } from 'react';
import { useStore } from 'zustand';
import styles from './CompactTimeline.module.css';
import { densityOf, SLICE_WIDTH } from './density';
import { Playhead } from './Playhead';
import { SpanBars } from './SpanBars';
import { type TimelineProps, useTimeArea } from './useTimeArea';

/** A run in one row, for narrow screens. */
export function CompactTimeline(props: TimelineProps) {
  const { run, player, attention, onStep } = props;
  const selected = useStore(attention, (state) => state.selected);
  const { area, ruler, width, scale } = useTimeArea(props);
  const lane = run.lanes.find(({ subject }) => subject === selected);
  const slices = useMemo(() => densityOf(run.reader, run.problems, scale), [run, scale]);
  return (
    <section ref={area} className={styles.timeline} aria-label="Timeline">
      <div ref={ruler} className={styles.row}>
        {lane ? (
          <SpanBars lane={lane} reader={run.reader} scale={scale} />
        ) : (
          slices.map(({ x, share, hasProblem }) => (
            <div
              key={x}
              className={hasProblem ? `${styles.slice} ${styles.problem}` : styles.slice}
              style={{ left: x, width: SLICE_WIDTH - 1, height: `${20 + 80 * share}%` }}
            />
          ))
        )}
      </div>
      <Playhead run={run} player={player} scale={scale} width={width} onStep={onStep} />
    </section>
  );
}
