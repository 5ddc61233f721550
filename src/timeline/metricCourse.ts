import { bisectLeft, bisectRight } from 'd3-array';
import type { MetricSeries } from '../models/metric';
import { count } from '../models/wording';
import { inSight, type TimeScale } from './axisLayout';
import { type Course, instantBeginsAt } from './moments';
import { durationText } from './virtualTime';

/** A metric over story time. */
export interface MetricCourse {
  readonly series: MetricSeries;
  /** Story milliseconds of the samples, never falling. */
  readonly times: Float64Array;
  /** What it stands at from each on; a metric that counts has counted so far. */
  readonly values: Float64Array;
  readonly most: number;
}

/** What tells a metric from all others of its run. */
export function metricId({ of, name }: MetricSeries): string {
  return `${of}.${name}`;
}

const courses = new WeakMap<MetricSeries, { story: Course['story']; course: MetricCourse }>();

/** A series in story time, worked out once. */
export function metricCourse(series: MetricSeries, course: Course): MetricCourse {
  const known = courses.get(series);
  if (known?.story === course.story) return known.course;
  let counted = 0;
  const values = Float64Array.from(series.samples, ({ value }) => {
    counted += value;
    return series.kind === 'sum' ? counted : value;
  });
  const times = Float64Array.from(series.samples, ({ at }) => instantBeginsAt(course, at));
  // Errors carry the time at which their invocation began: not quite in order.
  times.sort();
  const most = values.reduce((top, value) => Math.max(top, value), 0);
  const made = { series, times, values, most };
  courses.set(series, { story: course.story, course: made });
  return made;
}

/** What a metric stands at; null before it has a value. */
export function valueAt({ series, times, values }: MetricCourse, storyMs: number): number | null {
  const index = bisectRight(times, storyMs) - 1;
  const value = values[index];
  if (value === undefined) return series.kind === 'sum' ? 0 : null;
  const next = values[index + 1];
  if (series.kind !== 'ramp' || next === undefined) return value;
  const [from = 0, until = from] = [times[index], times[index + 1]];
  return until > from ? value + ((storyMs - from) / (until - from)) * (next - value) : value;
}

/** Pixels of one column: what happens in less is drawn as its highest value. */
const COLUMN_WIDTH = 2;

/** The metric in sight as an area with its upper edge `height - 1` pixels high at most. */
export function metricPath(course: MetricCourse, scale: TimeScale, height: number): string {
  const { times, values, most, series } = course;
  const yOf = (value: number) =>
    Math.round((height - (value / (most || 1)) * (height - 1)) * 2) / 2;
  const seen = inSight(scale);
  const start = Math.max(scale(seen.from), scale(times[0] ?? Number.POSITIVE_INFINITY));
  const end = scale(seen.until);
  if (start >= end) return '';
  let path = `M${start} ${height}V${yOf(valueAt(course, scale.invert(start)) ?? 0)}`;
  let index = bisectLeft(times, scale.invert(start));
  while (index < times.length) {
    const x = scale(times[index] ?? 0);
    if (x > end) break;
    let value = values[index] ?? 0;
    let next = index + 1;
    // A column shows its highest value, and goes on at its last one.
    while (next < times.length && scale(times[next] ?? 0) < x + COLUMN_WIDTH) {
      value = Math.max(value, values[next] ?? 0);
      next += 1;
    }
    const at = Math.round(x * 2) / 2;
    path += series.kind === 'ramp' ? `L${at} ${yOf(value)}` : `H${at}V${yOf(value)}`;
    const last = values[next - 1] ?? 0;
    if (last !== value) path += `H${at + COLUMN_WIDTH}V${yOf(last)}`;
    index = next;
  }
  const atEnd = valueAt(course, scale.invert(end)) ?? 0;
  return `${path}${series.kind === 'ramp' ? `L${end} ${yOf(atEnd)}` : `H${end}`}V${height}z`;
}

/** `ApproximateNumberOfMessagesVisible` as `Messages visible`: AWS's name in fewer letters. */
export function shortName({ name }: MetricSeries): string {
  return inWords(name.replace(/^(Approximate)?(NumberOf)?/, ''));
}

/** Whose metric it is: `deadLetterQueue` as `Dead-letter queue`. */
export function ownerName({ of }: Pick<MetricSeries, 'of'>): string {
  return inWords(of).replace('Dead letter', 'Dead-letter');
}

function inWords(name: string): string {
  const words = name.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of a metric in its unit; `–` where it has none. */
export function valueText({ kind, unit }: MetricSeries, value: number | null): string {
  if (value === null) return '–';
  switch (unit) {
    case 'Count':
      return kind === 'sum' ? `${count(Math.round(value))} so far` : count(Math.round(value));
    case 'Seconds':
      return durationText(Math.floor(value) * 1_000);
    case 'Milliseconds':
      return durationText(value);
  }
}

/** How many metrics have a lane when nobody has chosen any. */
const FEW = 2;

/** The metrics that have a lane: those chosen, or the first that stand for a time and ever move. */
export function chosenMetrics(
  all: readonly MetricSeries[],
  chosen: readonly string[] | null,
): readonly MetricSeries[] {
  if (chosen) return all.filter((series) => chosen.includes(metricId(series)));
  const moves = all.filter(
    ({ kind, samples }) =>
      (kind === 'level' || kind === 'ramp') && samples.some(({ value }) => value > 0),
  );
  return moves.slice(0, FEW);
}
