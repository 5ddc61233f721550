import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { count } from '../models/wording';
import type { AttentionStore } from '../playback/attention';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import styles from './GroupRow.module.css';
import { groupWith, type LaneGroup } from './laneGroups';
import { type LookLayer, lookCourse, lookLayers } from './lookCourse';

interface GroupHeadingProps {
  readonly title: string;
  /** Null while it is not known how many. */
  readonly lanes: number | null;
  readonly isOpen: boolean;
  /** What is pointed at somewhere has its lane in here. */
  readonly isLit?: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The heading of a group: what its lanes are, how many, and whether they are shown. */
export function GroupHeading(props: GroupHeadingProps) {
  const { title, lanes, isOpen, isLit = false, onOpen } = props;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={isLit ? `${styles.heading} ${styles.lit}` : styles.heading}
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
    >
      <Chevron size={14} aria-hidden="true" />
      <span className={styles.name}>{title}</span>
      {lanes !== null && <span>{` · ${count(lanes)}`}</span>}
    </button>
  );
}

interface GroupRowProps {
  readonly group: LaneGroup;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly reader: Reader;
  readonly scale: TimeScale;
  /** Of the picture of a closed group, in pixels. */
  readonly height: number;
  readonly attention: AttentionStore;
}

/** A group: its heading, and all of its lanes in one picture unless they are shown below. */
export function GroupRow({ group, isOpen, onOpen, attention, ...picture }: GroupRowProps) {
  const isLit = useStore(attention, ({ hovered }) => groupWith([group], hovered) !== undefined);
  const { title, lanes } = group;
  const heading = { title, lanes: lanes.length, isOpen, isLit, onOpen };
  return (
    <>
      <GroupHeading {...heading} />
      {!isOpen && <ManyLanes group={group} isLit={isLit} {...picture} />}
    </>
  );
}

interface ManyLanesProps extends Pick<GroupRowProps, 'group' | 'reader' | 'scale' | 'height'> {
  readonly isLit: boolean;
}

/** All lanes of a group in one row: how many of them wait, are in flight, are done, over time. */
const ManyLanes = memo(function ManyLanes(props: ManyLanesProps) {
  const { group, reader, scale, height, isLit } = props;
  const course = useMemo(() => lookCourse(group.lanes, reader), [group, reader]);
  const layers = useMemo(() => lookLayers(course, scale, height), [course, scale, height]);
  return (
    <div className={isLit ? `${styles.track} ${styles.lit}` : styles.track}>
      <svg className={styles.layers} height={height} role="img" aria-label={saysOf(layers)}>
        <title>{saysOf(layers)}</title>
        {layers.map(({ look, path }) => (
          <path key={look} className={styles[look]} d={path} />
        ))}
      </svg>
    </div>
  );
});

const LOOK_NAMES: Readonly<Record<LookLayer['look'], string>> = {
  waiting: 'waiting',
  starting: 'starting',
  inFlight: 'in flight',
  failing: 'failing',
  done: 'done',
  deadLettered: 'dead-lettered',
  gone: 'gone',
};

/** What the picture shows, from its top to its bottom. */
function saysOf(layers: readonly LookLayer[]): string {
  return `How many at each moment, from the top: ${layers.map(({ look }) => LOOK_NAMES[look]).join(', ')}`;
}
