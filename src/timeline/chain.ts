import type { Subject } from '../models/subject';
import type { TimeScale } from './axisLayout';
import type { TimelineRow } from './laneRows';

/** An event of a chain of causes on the lanes, in pixels; its middle. */
export interface ChainPoint {
  readonly seq: number;
  readonly x: number;
  readonly y: number;
}

/** Between a lane's bars and the next lane, in pixels above its lower edge: no label is crossed. */
const ABOVE_EDGE = 2;

/** What placing events needs to know of their run. */
interface Placing {
  readonly storyOf: (seq: number) => number;
  readonly subjectsOf: (seq: number) => readonly Subject[];
}

/**
 * Where the events of a chain stand, in order of time: on the lane of the first thing they are
 * about that has one, or else on that of the effect they led to.
 *
 * @param seqs the last effect first
 */
export function chainPoints(
  seqs: readonly number[],
  rows: readonly TimelineRow[],
  { storyOf, subjectsOf }: Placing,
  scale: TimeScale,
): readonly ChainPoint[] {
  const points: ChainPoint[] = [];
  let y: number | null = null;
  for (const seq of seqs) {
    const row = rowOf(subjectsOf(seq), rows);
    if (row) y = row.top + row.height - ABOVE_EDGE;
    if (y !== null) points.push({ seq, x: scale(storyOf(seq)), y });
  }
  return points.reverse();
}

function rowOf(
  subjects: readonly Subject[],
  rows: readonly TimelineRow[],
): TimelineRow | undefined {
  for (const subject of subjects) {
    const row = rows.find(
      (one) =>
        (one.is === 'lane' && one.lane.subject === subject) ||
        (one.is === 'group' &&
          !one.isOpen &&
          one.group.lanes.some((lane) => lane.subject === subject)),
    );
    if (row) return row;
  }
  return undefined;
}

/** The line through the points of a chain: along the lane of a cause, then over to its effect. */
export function chainPath(points: readonly ChainPoint[]): string {
  return points.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
}
