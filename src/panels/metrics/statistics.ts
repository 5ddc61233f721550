import { max, mean, min, quantileSorted, sum } from 'd3-array';
import type { MetricSeries } from '../../models/metric';

/** CloudWatch's statistics, by its names. */
export type Statistic =
  | 'Sum'
  | 'Average'
  | 'Minimum'
  | 'Maximum'
  | 'SampleCount'
  | 'p50'
  | 'p90'
  | 'p99';

/** The statistics that say something true about a metric, the most telling first. */
export function statisticsOf({ kind, reportedFrom }: MetricSeries): readonly Statistic[] {
  switch (kind) {
    case 'sum':
      // Of what is reported every minute AWS does not say which samples it is the sum of.
      return reportedFrom === undefined
        ? ['Sum', 'Average', 'Minimum', 'Maximum', 'SampleCount']
        : ['Sum'];
    case 'level':
    case 'ramp':
      // A sum or a number of samples would depend on how often AWS looks, which it does not say.
      return ['Maximum', 'Average', 'Minimum'];
    case 'sample':
      return ['Average', 'Maximum', 'Minimum', 'p50', 'p90', 'p99', 'Sum', 'SampleCount'];
  }
}

/** The statistic that is chosen, if the metric has it. */
export function statisticFor(series: MetricSeries, chosen: Statistic | undefined): Statistic {
  const known = statisticsOf(series);
  return chosen && known.includes(chosen) ? chosen : (known[0] ?? 'Sum');
}

/** Samples as one value; null for none. */
export function statisticOf(values: readonly number[], statistic: Statistic): number | null {
  if (values.length === 0) return null;
  switch (statistic) {
    case 'Sum':
      return sum(values);
    case 'SampleCount':
      return values.length;
    case 'Average':
      return mean(values) ?? null;
    case 'Minimum':
      return min(values) ?? null;
    case 'Maximum':
      return max(values) ?? null;
    case 'p50':
      return percentile(values, 0.5);
    case 'p90':
      return percentile(values, 0.9);
    case 'p99':
      return percentile(values, 0.99);
  }
}

function percentile(values: readonly number[], share: number): number | null {
  return (
    quantileSorted(
      [...values].sort((one, other) => one - other),
      share,
    ) ?? null
  );
}
