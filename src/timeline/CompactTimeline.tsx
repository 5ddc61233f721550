import { Suspense } from 'react';
import { useStore } from 'zustand';
import styles from './CompactTimeline.module.css';
import { Density } from './Density';
import { Playhead } from './Playhead';
import { SpanBars } from './SpanBars';
import { isWhole, type TimeWindow } from './timeWindow';
import { type TimelineProps, useTimeArea } from './useTimeArea';

/** In pixels. */
const DENSITY_HEIGHT = 26;

/** A run in one row, for narrow screens. */
export function CompactTimeline(props: TimelineProps) {
  const { run, player, attention, onStep, Marks } = props;
  const selected = useStore(attention, (state) => state.selected);
  const { area, ruler, width, view, window, scale } = useTimeArea(props);
  const { lengthMs } = run.reader.story;
  const lane = run.lanes.find(({ subject }) => subject === selected);
  return (
    <>
      <section ref={area} className={styles.timeline} aria-label="Timeline">
        <div ref={ruler} className={styles.row}>
          {lane ? (
            <SpanBars lane={lane} reader={run.reader} scale={scale} />
          ) : (
            <Density run={run} scale={scale} height={DENSITY_HEIGHT} />
          )}
        </div>
        {!isWhole(window, lengthMs) && (
          <>
            <div className={styles.part} style={partStyle(window, lengthMs)} />
            <button
              type="button"
              className={styles.fit}
              aria-label="Show the whole run"
              onClick={() => view.setState({ window: null })}
            >
              Fit
            </button>
          </>
        )}
        <Playhead run={run} player={player} scale={scale} width={width} onStep={onStep} />
      </section>
      {Marks && (
        <Suspense>
          <Marks run={run} scale={scale} isNarrow />
        </Suspense>
      )}
    </>
  );
}

/** Which part of the run is shown, along the lower edge. */
function partStyle({ from, until }: TimeWindow, lengthMs: number) {
  return { left: `${(from / lengthMs) * 100}%`, width: `${((until - from) / lengthMs) * 100}%` };
}
