import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { count } from '../models/wording';
import type { AttentionStore } from '../playback/attention';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import styles from './GroupRow.module.css';
import { groupWith, type LaneGroup } from './laneGroups';
import { lookCourse, lookLayers } from './lookCourse';

interface GroupRowProps {
  readonly title: string;
  readonly lanes: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The heading of a group: what its lanes are, how many, and whether they are shown. */
export function GroupHeading({ title, lanes, isOpen, onOpen }: GroupRowProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles.heading}
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
    >
      <Chevron size={14} aria-hidden="true" />
      {title} · {count(lanes)}
    </button>
  );
}

interface ManyLanesProps {
  readonly group: LaneGroup;
  readonly reader: Reader;
  readonly scale: TimeScale;
  /** Of the picture, in pixels. */
  readonly height: number;
  readonly attention: AttentionStore;
}

/** All lanes of a group in one row: how many of them wait, are in flight, are done, over time. */
export const ManyLanes = memo(function ManyLanes(props: ManyLanesProps) {
  const { group, reader, scale, height, attention } = props;
  const isLit = useStore(attention, ({ hovered }) => groupWith([group], hovered) !== undefined);
  const course = useMemo(() => lookCourse(group.lanes, reader), [group, reader]);
  const layers = useMemo(() => lookLayers(course, scale, height), [course, scale, height]);
  return (
    <div className={isLit ? `${styles.track} ${styles.lit}` : styles.track}>
      <svg className={styles.layers} height={height} aria-hidden="true">
        {layers.map(({ look, path }) => (
          <path key={look} className={styles[look]} d={path} />
        ))}
      </svg>
    </div>
  );
});
