import type { ReactNode } from 'react';
import type { TimeScale } from './axisLayout';
import type { Told } from './moments';
import { Playhead } from './Playhead';
import styles from './RunInOneRow.module.css';
import { isWhole, type TimeWindow } from './timeWindow';
import { type TimelineProps, useTimeArea } from './useTimeArea';

interface RunInOneRowProps extends Pick<TimelineProps, 'player' | 'attention' | 'onStep'> {
  readonly run: Told;
  /** What stands in the row. */
  readonly row: (scale: TimeScale) => ReactNode;
  /** What stands below it. */
  readonly below?: (scale: TimeScale) => ReactNode;
}

/** A run, or several as one, in a row of its own: to be scrubbed, and zoomed into. */
export function RunInOneRow({ row, below, ...props }: RunInOneRowProps) {
  const { run, player, onStep } = props;
  const { area, ruler, width, view, window, scale } = useTimeArea(props);
  const { lengthMs } = run.reader.story;
  const isPart = !isWhole(window, lengthMs);
  return (
    <>
      <section
        ref={area}
        className={isPart ? `${styles.timeline} ${styles.zoomed}` : styles.timeline}
        aria-label="Timeline"
      >
        <div ref={ruler} className={styles.row}>
          {row(scale)}
        </div>
        {isPart && (
          <>
            <div className={styles.whole}>
              <div className={styles.part} style={partStyle(window, lengthMs)} />
            </div>
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
      {below?.(scale)}
    </>
  );
}

/** Which part of the run is shown, along the lower edge. */
function partStyle({ from, until }: TimeWindow, lengthMs: number) {
  return { left: `${(from / lengthMs) * 100}%`, width: `${((until - from) / lengthMs) * 100}%` };
}
