import { bisector } from 'd3-array';
import type { MetricSample, MetricSeries } from '../../models/metric';
import { pointsIn } from './periods';
import { type Statistic, statisticOf } from './statistics';

/** Data points of a metric, one for each period from time 0 on; null where there is no data. */
export interface Datapoints {
  readonly periodMs: number;
  readonly values: readonly (number | null)[];
}

const byTime = bisector((sample: MetricSample) => sample.at);

/** The data points of a run that ends at a time; what happened at that instant is part of it. */
export function datapointsOf(
  series: MetricSeries,
  choice: { readonly statistic: Statistic; readonly periodMs: number },
  endMs: number,
): Datapoints {
  const { statistic, periodMs } = choice;
  const values = Array.from({ length: pointsIn(endMs, periodMs) }, (_, index) => {
    const from = index * periodMs;
    return datapoint(series, statistic, { from, until: Math.min(from + periodMs, endMs + 1) });
  });
  return { periodMs, values };
}

/** A stretch of virtual time in milliseconds; its end is not part of it. */
interface Stretch {
  readonly from: number;
  readonly until: number;
}

/**
 * A metric over a stretch of time as one value; null for missing data.
 *
 * @param knownBy leaves out samples that AWS gets to know only later
 */
export function datapoint(
  series: MetricSeries,
  statistic: Statistic,
  stretch: Stretch,
  knownBy = Number.POSITIVE_INFINITY,
): number | null {
  switch (series.kind) {
    case 'sum':
    case 'sample': {
      const values = samplesIn(series, stretch)
        .filter(({ at, knownAt = at }) => knownAt <= knownBy)
        .map(({ value }) => value);
      return statisticOf(values, statistic) ?? (isReported(series, stretch) ? 0 : null);
    }
    case 'level':
    case 'ramp':
      return levelIn(series, statistic, stretch);
  }
}

function samplesIn({ samples }: MetricSeries, { from, until }: Stretch): readonly MetricSample[] {
  return samples.slice(byTime.left(samples, from), byTime.left(samples, until));
}

function isReported({ reportedFrom }: MetricSeries, { until }: Stretch): boolean {
  return reportedFrom !== undefined && reportedFrom < until;
}

/**
 * A level over a stretch. How often AWS looks at it is not documented: here it looks all the time,
 * so the average is weighted by time and no peak is missed.
 */
function levelIn(series: MetricSeries, statistic: Statistic, stretch: Stretch): number | null {
  const { samples, reportedFrom } = series;
  const from = Math.max(stretch.from, reportedFrom ?? 0);
  const until = Math.max(stretch.until, from);
  if (reportedFrom !== undefined && !isReported(series, stretch)) return null;
  const first = byTime.right(samples, from) - 1;
  let least = valueAt(series, first, from);
  let most = least;
  let area = 0;
  let since = from;
  let value = least;
  for (let index = first + 1; index < samples.length; index += 1) {
    const sample = samples[index];
    if (!sample || sample.at >= until) break;
    const before = series.kind === 'ramp' ? sample.value : value;
    area += ((value + before) / 2) * (sample.at - since);
    since = sample.at;
    value = sample.value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const last = series.kind === 'ramp' ? valueAt(series, lastBefore(samples, until), until) : value;
  area += ((value + last) / 2) * (until - since);
  least = Math.min(least, last);
  most = Math.max(most, last);
  if (reportedFrom === undefined && most === 0) return null;
  switch (statistic) {
    case 'Minimum':
      return least;
    case 'Average':
      return until > from ? area / (until - from) : value;
    default:
      return most;
  }
}

function lastBefore(samples: readonly MetricSample[], at: number): number {
  return byTime.left(samples, at) - 1;
}

/** What a level stands at, `index` being its last sample until then: 0 before the first. */
function valueAt({ samples, kind }: MetricSeries, index: number, at: number): number {
  const sample = samples[index];
  if (!sample) return 0;
  const next = samples[index + 1];
  if (kind !== 'ramp' || !next || next.at <= sample.at) return sample.value;
  const share = (at - sample.at) / (next.at - sample.at);
  return sample.value + share * (next.value - sample.value);
}

/** Whether a metric has anything to draw, be it 0. */
export function hasData({ kind, samples, reportedFrom }: MetricSeries): boolean {
  if (reportedFrom !== undefined) return true;
  const isLevel = kind === 'level' || kind === 'ramp';
  return isLevel ? samples.some(({ value }) => value > 0) : samples.length > 0;
}
