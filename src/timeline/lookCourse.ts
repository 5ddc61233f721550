import { bisectRight } from 'd3-array';
import type { Span, TimelineLane } from '../models/scene';
import { inSight, type TimeScale } from './axisLayout';
import { spanTimes } from './laneBars';
import type { Course } from './moments';

type SpanLook = Span['look'];

/** The looks of many lanes as they are stacked, from the bottom: what is settled first. */
const STACK: readonly SpanLook[] = [
  'done',
  'deadLettered',
  'gone',
  'failing',
  'inFlight',
  'starting',
  'waiting',
];

/**
 * How many of many lanes had each look, over the whole story. `areas` holds, for each look, the
 * lanes times milliseconds up to each of the `times`: any average is two look-ups away.
 */
export interface LookCourse {
  readonly times: Float64Array;
  readonly areas: ReadonlyMap<SpanLook, Float64Array>;
  /** How many lanes there are. */
  readonly lanes: number;
}

export function lookCourse(lanes: readonly TimelineLane[], course: Course): LookCourse {
  const all = lanes.map((lane) => ({ lane, ...spanTimes(lane, course) }));
  const instants = new Set([0, course.story.lengthMs]);
  for (const { starts, ends } of all) {
    for (const start of starts) instants.add(start);
    for (const end of ends) instants.add(end);
  }
  const times = Float64Array.from(instants).sort();
  const indexOf = new Map<number, number>();
  for (const [index, time] of times.entries()) indexOf.set(time, index);
  const changes = new Map<SpanLook, Float64Array>();
  const change = (look: SpanLook, storyMs: number, by: number) => {
    let known = changes.get(look);
    if (!known) {
      known = new Float64Array(times.length);
      changes.set(look, known);
    }
    const index = indexOf.get(storyMs) ?? 0;
    known[index] = (known[index] ?? 0) + by;
  };
  for (const { lane, starts, ends } of all) {
    for (let index = 0; index < starts.length; index += 1) {
      const look = lane.spans[index]?.look;
      if (!look) continue;
      change(look, starts[index] ?? 0, 1);
      change(look, ends[index] ?? 0, -1);
    }
  }
  for (const counts of changes.values()) toAreas(counts, times);
  return { times, areas: changes, lanes: lanes.length };
}

/** Turns changes of a count at some times into the area under the count up to each, in place. */
function toAreas(changes: Float64Array, times: Float64Array): void {
  let count = 0;
  let area = 0;
  for (let index = 0; index < times.length; index += 1) {
    area += count * ((times[index] ?? 0) - (times[index - 1] ?? 0));
    count += changes[index] ?? 0;
    changes[index] = area;
  }
}

/** A layer of the stacked picture: an area from the bottom of the row up to its upper edge. */
export interface LookLayer {
  readonly look: SpanLook;
  readonly path: string;
}

/** Pixels from one column of the picture to the next. */
const COLUMN_WIDTH = 3;
/** A look that few lanes have is still seen, in pixels. */
const LEAST_HEIGHT = 2;

/**
 * The looks in sight, stacked, on a row of this height. The layers stand one before the other: the
 * first one reaches highest.
 */
export function lookLayers(
  { times, areas, lanes }: LookCourse,
  scale: TimeScale,
  height: number,
): readonly LookLayer[] {
  const seen = inSight(scale);
  const [left, right] = [scale(seen.from), scale(seen.until)];
  const edges = columnEdges(left, right);
  const storyEdges = edges.map((x) => scale.invert(x));
  const layers = STACK.flatMap((look) => {
    const area = areas.get(look);
    return area ? [{ look, counts: averages(area, times, storyEdges) }] : [];
  });
  // What is not there has its edge below the row, where it is not seen.
  const bottom = height + 1;
  const paths = layers.map(() => `M${left} ${bottom}`);
  const last = layers.map(() => bottom);
  for (let column = 0; column + 1 < edges.length; column += 1) {
    const heights = layers.map(({ counts }) => ((counts[column] ?? 0) / lanes) * height);
    let y = height;
    for (const [index, tall] of seenHeights(heights, height).entries()) {
      y -= tall;
      const rounded = y >= height ? bottom : Math.round(y * 2) / 2;
      if (rounded !== last[index]) paths[index] += `H${edges[column]}V${rounded}`;
      last[index] = rounded;
    }
  }
  return layers
    .map(({ look }, index) => ({ look, path: `${paths[index]}H${right}V${bottom}z` }))
    .reverse();
}

function columnEdges(left: number, right: number): readonly number[] {
  const columns = Math.ceil((right - left) / COLUMN_WIDTH);
  return Array.from({ length: columns + 1 }, (_, index) =>
    Math.min(left + index * COLUMN_WIDTH, right),
  );
}

/** The average count between each two edges, from the areas up to some times. */
function averages(
  areas: Float64Array,
  times: Float64Array,
  edges: readonly number[],
): readonly number[] {
  let next = bisectRight(times, edges[0] ?? 0);
  const areaAt = (at: number) => {
    // Edges only grow: what comes after one is never before what came after the last.
    while (next < times.length && (times[next] ?? 0) <= at) next += 1;
    const [t0 = 0, t1 = t0] = [times[next - 1], times[next]];
    const [from = 0, until = from] = [areas[next - 1], areas[next]];
    return t1 > t0 ? from + ((at - t0) / (t1 - t0)) * (until - from) : from;
  };
  let before = areaAt(edges[0] ?? 0);
  return edges.slice(1).map((edge, index) => {
    const after = areaAt(edge);
    const average = (after - before) / (edge - (edges[index] ?? 0) || 1);
    before = after;
    return average;
  });
}

/** The heights of the looks in a column: each that is there at all can be seen. */
function seenHeights(exact: readonly number[], height: number): readonly number[] {
  const seen = exact.map((tall) => (tall > 0.01 ? Math.max(tall, LEAST_HEIGHT) : 0));
  const excess = seen.reduce((total, tall) => total + tall, -height);
  if (excess <= 0) return seen;
  const largest = seen.indexOf(Math.max(...seen));
  return seen.map((tall, index) => (index === largest ? tall - excess : tall));
}
