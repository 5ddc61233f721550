import { memo } from 'react';
import { useStore } from 'zustand';
import type { TimelineLane } from '../models/scene';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import styles from './LaneRow.module.css';
import { showsWorkOf } from './laneIdentity';
import { SpanBars } from './SpanBars';

interface LaneRowProps {
  readonly lane: TimelineLane;
  readonly reader: Reader;
  /** The same lane in the run that this one is compared with, if any; and how that one is read. */
  readonly kept?: TimelineLane | undefined;
  readonly keptReader?: Reader | undefined;
  readonly scale: TimeScale;
  readonly attention: AttentionStore;
}

/** One lane: what it is called, to be chosen, and what happens in it. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { lane, kept, reader, keptReader, scale, attention } = props;
  const { subject } = lane;
  const isSelected = useStore(attention, (state) => state.selected === subject);
  const isLit = useStore(
    attention,
    ({ hovered, shown }) =>
      hovered === subject || showsWorkOf(lane, hovered) || shown.includes(subject),
  );
  // A batch has no lane of its own: it stands out in that of its shard.
  const marked = useStore(attention, ({ selected }) =>
    showsWorkOf(lane, selected) ? selected : null,
  );
  const isMarked = isSelected || marked !== null;
  const look = [styles.lane, isMarked && styles.selected, isLit && styles.lit];
  return (
    <div className={look.filter(Boolean).join(' ')} data-lane={subject} data-lit={isLit}>
      <button
        type="button"
        className={styles.label}
        title={lane.label}
        aria-pressed={isSelected}
        onClick={() => lookAt(attention, isSelected ? null : subject)}
      >
        {lane.label}
      </button>
      {keptReader && (
        <div className={styles.sides} aria-hidden>
          <span>A</span>
          <span>B</span>
        </div>
      )}
      <div className={keptReader ? `${styles.track} ${styles.twice}` : styles.track}>
        {keptReader && (
          <div className={styles.half}>
            {kept && <SpanBars lane={kept} reader={keptReader} scale={scale} />}
          </div>
        )}
        {keptReader ? (
          <div className={styles.half}>
            <SpanBars lane={lane} reader={reader} scale={scale} marked={marked} />
          </div>
        ) : (
          <SpanBars lane={lane} reader={reader} scale={scale} marked={marked} />
        )}
      </div>
    </div>
  );
});
