import { memo } from 'react';
import type { TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import { spanBars } from './laneBars';
import styles from './SpanBars.module.css';

interface SpanBarsProps {
  readonly lane: TimelineLane;
  readonly reader: Reader;
  readonly scale: TimeScale;
  /** Whose work stands out, if it is not that of the lane. */
  readonly marked?: Subject | null;
}

/**
 * What happens in one lane, as bars. `data-story` and `data-subject` say what a click on a bar goes
 * to and selects; the keyboard has the lane's label, the playhead and the log for that.
 */
export const SpanBars = memo(function SpanBars(props: SpanBarsProps) {
  const { lane, reader, scale, marked = null } = props;
  return spanBars(lane, reader, scale).map((bar) => (
    <div
      key={bar.storyMs}
      className={`${styles.bar} ${styles[bar.look]}`}
      style={{ left: bar.x, width: bar.width }}
      title={bar.says}
      data-story={bar.storyMs}
      data-subject={lane.subject}
      data-marked={marked !== null && bar.of === marked}
    >
      {bar.label ? (
        <span className={styles.text} style={{ marginLeft: bar.hidden }}>
          {bar.label}
        </span>
      ) : (
        <span className={styles.unseen}>{bar.says}</span>
      )}
    </div>
  ));
});
