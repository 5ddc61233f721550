import { memo } from 'react';
import { useStore } from 'zustand';
import type { TimelineLane } from '../models/scene';
import { type AttentionStore, lookAt } from '../playback/attention';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import styles from './LaneRow.module.css';
import { SpanBars } from './SpanBars';

interface LaneRowProps {
  readonly lane: TimelineLane;
  readonly reader: Reader;
  readonly scale: TimeScale;
  readonly attention: AttentionStore;
}

/** One lane: what it is called, to be chosen, and what happens in it. */
export const LaneRow = memo(function LaneRow({ lane, reader, scale, attention }: LaneRowProps) {
  const { subject } = lane;
  const isSelected = useStore(attention, (state) => state.selected === subject);
  const isLit = useStore(attention, (state) => state.hovered === subject);
  const look = [styles.lane, isSelected && styles.selected, isLit && styles.lit];
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
      <div className={styles.track}>
        <SpanBars lane={lane} reader={reader} scale={scale} />
      </div>
    </div>
  );
});
