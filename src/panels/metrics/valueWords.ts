import type { MetricSeries } from '../../models/metric';
import { decimal } from '../../models/wording';
import { tickText } from '../../timeline/virtualTime';
import type { Statistic } from './statistics';

const UNITS = { Count: '', Milliseconds: 'ms', Seconds: 's' } as const;

/** The unit behind a value of a metric: `ms`, or nothing for a count. */
export function unitOf({ unit }: MetricSeries, statistic: Statistic): string {
  return statistic === 'SampleCount' ? '' : UNITS[unit];
}

/** A value of a metric: `1,204 ms`; `no data` for null. */
export function valueText(
  series: MetricSeries,
  statistic: Statistic,
  value: number | null,
): string {
  if (value === null) return 'no data';
  const unit = unitOf(series, statistic);
  return `${decimal(value, 2)}${unit && ' '}${unit}`;
}

/** The period that a data point stands for: `1:00 to 2:00`. */
export function periodText(index: number, periodMs: number): string {
  return `${tickText(index * periodMs)} to ${tickText((index + 1) * periodMs)}`;
}
