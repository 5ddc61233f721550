import { useMemo, useRef } from 'react';
import { Axis } from './Axis';
import { withLanesOf } from './besideKept';
import { CompactTimeline } from './CompactTimeline';
import { Lanes } from './Lanes';
import { LanesMenu } from './LanesMenu';
import { Overview } from './Overview';
import { Playhead } from './Playhead';
import { ProblemMarks } from './ProblemMarks';
import styles from './Timeline.module.css';
import { Tools } from './Tools';
import { type TimelineProps, useTimeArea } from './useTimeArea';

/**
 * A whole run at once: what happens in every lane, with the present moment as a playhead on it.
 * The compact one is a single row: the lane of the selected item, or how busy the run is.
 */
export function Timeline({ compact = false, ...props }: TimelineProps & { compact?: boolean }) {
  return compact ? <CompactTimeline {...props} /> : <FullTimeline {...props} />;
}

function FullTimeline(props: TimelineProps) {
  const { run: own, kept = null, player, attention, onStep, Marks } = props;
  const run = useMemo(() => (kept ? withLanesOf(own, kept) : own), [own, kept]);
  const { area, ruler, isNarrow, width, view, window, scale } = useTimeArea(props);
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <section
      ref={area}
      className={isNarrow ? `${styles.timeline} ${styles.narrow}` : styles.timeline}
      aria-label="Timeline"
      data-narrow={isNarrow || undefined}
    >
      <div className={styles.head}>
        <div className={styles.tools}>
          <LanesMenu run={run} view={view} />
          <Tools view={view} player={player} lengthMs={run.reader.story.lengthMs} />
        </div>
        <div className={styles.overview}>
          <Overview run={run} player={player} view={view} window={window} width={width} />
        </div>
      </div>
      <div className={styles.handles} />
      <Lanes
        run={run}
        kept={kept}
        player={player}
        view={view}
        scale={scale}
        ruler={ruler}
        scroller={scroller}
        isNarrow={isNarrow}
        attention={attention}
      />
      {Marks && <Marks run={own} scale={scale} isNarrow={isNarrow} />}
      <ProblemMarks run={run} player={player} view={view} scale={scale} />
      <Axis run={run} scale={scale} />
      <Playhead run={run} player={player} scale={scale} width={width} onStep={onStep} />
    </section>
  );
}
