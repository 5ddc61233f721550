import { ascending } from 'd3-array';
import { type MetricSeries, total } from '../../models/metric';

/** A metric that counted something that went wrong. */
export interface Counted {
  readonly series: MetricSeries;
  readonly count: number;
  /** Virtual milliseconds of the first. */
  readonly firstAt: number;
}

/**
 * The other metrics that counted something that went wrong, the first to do so first: what an alarm
 * on this one would not have seen.
 */
export function countedElsewhere(
  all: readonly MetricSeries[],
  apartFrom: MetricSeries,
): readonly Counted[] {
  const isSame = ({ of, name }: MetricSeries) => of === apartFrom.of && name === apartFrom.name;
  return all
    .filter((series) => series.countsTrouble && !isSame(series))
    .flatMap((series) => {
      const first = series.samples.find(({ value }) => value > 0);
      return first ? [{ series, count: total(series), firstAt: first.at }] : [];
    })
    .sort((one, other) => ascending(one.firstAt, other.firstAt));
}
