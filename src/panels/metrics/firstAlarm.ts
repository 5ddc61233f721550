import { tickStep } from 'd3-array';
import type { MetricSeries } from '../../models/metric';
import { highest } from './chartLayout';
import { datapointsOf } from './datapoints';
import type { AlarmRule } from './metricsView';
import { FINEST_KEPT_MS } from './periods';
import type { Statistic } from './statistics';

/** Whether only whole numbers make sense as a threshold. */
export function isWhole({ unit }: MetricSeries, statistic: Statistic): boolean {
  return unit === 'Count' && statistic !== 'Average';
}

/** The alarm that a chart begins with: one data point of a minute at about half its highest. */
export function firstAlarm(series: MetricSeries, statistic: Statistic, endMs: number): AlarmRule {
  const periodMs = FINEST_KEPT_MS;
  const most = highest(datapointsOf(series, { statistic, periodMs }, endMs));
  const step = tickStep(0, Math.max(most, 1), 10);
  const half = Math.round(most / 2 / step) * step;
  return {
    periodMs,
    comparison: 'GreaterThanOrEqualToThreshold',
    threshold: isWhole(series, statistic) ? Math.max(1, Math.round(half)) : half || 1,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    treatMissingData: 'missing',
  };
}
