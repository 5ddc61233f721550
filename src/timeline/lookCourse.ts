import { bisectRight } from 'd3-array';
import type { Span, TimelineLane } from '../models/scene';
import type { TimeScale } from './axisLayout';
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
  const instants = all.flatMap(({ starts, ends }) => [...starts, ...ends]);
  const times = Float64Array.from(new Set([0, ...instants, course.story.lengthMs])).sort();
  const indexOf = new Map([...times].map((time, index) => [time, index]));
  const changes = new Map<SpanLook, Float64Array>();
  const change = (look: SpanLook, storyMs: number, by: number) => {
    const known = changes.get(look) ?? new Float64Array(times.length);
    changes.set(look, known);
    const index = indexOf.get(storyMs) ?? 0;
    known[index] = (known[index] ?? 0) + by;
  };
  for (const { lane, starts, ends } of all) {
    for (const [index, { look }] of lane.spans.entries()) {
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
  const [left, right] = scale.range();
  const looks = STACK.filter((look) => areas.has(look));
  // What is not there has its edge below the row, where it is not seen.
  const bottom = height + 1;
  const paths = looks.map(() => `M${left} ${bottom}`);
  const last = looks.map(() => bottom);
  let before = averager(times, scale.invert(left));
  for (let x = left; x < right; x += COLUMN_WIDTH) {
    const end = Math.min(x + COLUMN_WIDTH, right);
    const after = averager(times, scale.invert(end));
    const shares = looks.map((look) => {
      const area = areas.get(look);
      return area ? (after.areaOf(area) - before.areaOf(area)) / (after.at - before.at || 1) : 0;
    });
    let y = height;
    for (const [index, tall] of heightsOf(shares, lanes, height).entries()) {
      y -= tall;
      const rounded = y >= height ? bottom : Math.round(y * 2) / 2;
      if (rounded !== last[index]) paths[index] += `H${x}V${rounded}`;
      last[index] = rounded;
    }
    before = after;
  }
  return looks
    .map((look, index) => ({ look, path: `${paths[index]}H${right}V${bottom}z` }))
    .reverse();
}

/** The heights of the looks in a column: each that is there at all can be seen. */
function heightsOf(counts: readonly number[], lanes: number, height: number): readonly number[] {
  const exact = counts.map((count) => (count / lanes) * height);
  const seen = exact.map((tall) => (tall > 0.01 ? Math.max(tall, LEAST_HEIGHT) : 0));
  const excess = Math.max(0, sum(seen) - height);
  const largest = seen.indexOf(Math.max(...seen));
  return seen.map((tall, index) => (index === largest ? tall - excess : tall));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Reads areas at one moment: they grow evenly between two times. */
function averager(times: Float64Array, at: number) {
  const after = bisectRight(times, at);
  const [t0 = 0, t1 = t0] = [times[after - 1], times[after]];
  const share = t1 > t0 ? (at - t0) / (t1 - t0) : 0;
  return {
    at,
    areaOf: (areas: Float64Array) => {
      const from = areas[after - 1] ?? 0;
      return from + share * ((areas[after] ?? from) - from);
    },
  };
}
