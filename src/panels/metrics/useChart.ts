import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { MetricSeries } from '../../models/metric';
import type { OpenRun } from '../../playback/openRun';
import { metricId } from '../../timeline/metricCourse';
import type { Alarm } from './alarm';
import { type AlarmHistory, alarmHistory, datapointsAt } from './alarmHistory';
import { type Datapoints, datapointsOf } from './datapoints';
import type { MetricsViewStore } from './metricsView';
import { periodFor } from './periods';
import { type Statistic, statisticFor } from './statistics';

/** What one chart shows. */
export interface ChartContent {
  readonly id: string;
  readonly series: MetricSeries;
  readonly statistic: Statistic;
  readonly points: Datapoints;
  readonly alarm: Alarm | null;
  /** What the alarm would have done. */
  readonly history: AlarmHistory | null;
  /** Virtual milliseconds at its right end. */
  readonly endMs: number;
}

/** A metric as its view wants it. A chart with an alarm has the period of the alarm. */
export function useChart(run: OpenRun, series: MetricSeries, view: MetricsViewStore): ChartContent {
  const id = metricId(series);
  const chosen = useStore(view, (state) => state.statistics[id]);
  const rule = useStore(view, (state) => state.alarms[id]);
  const viewPeriodMs = useStore(view, (state) => state.periodMs);
  const { ended } = run;
  const statistic = statisticFor(series, chosen);
  const periodMs = rule?.periodMs ?? periodFor(viewPeriodMs, ended.atMs);
  const points = useMemo(
    () => datapointsOf(series, { statistic, periodMs }, ended.atMs),
    [series, statistic, periodMs, ended],
  );
  const known = useMemo(
    () => datapointsAt(series, { statistic, periodMs }, ended.atMs),
    [series, statistic, periodMs, ended],
  );
  const alarm = useMemo(() => (rule ? { ...rule, statistic } : null), [rule, statistic]);
  const history = useMemo(() => alarm && alarmHistory(known, alarm, ended), [known, alarm, ended]);
  const endMs = Math.max(points.values.length * periodMs, history?.untilMs ?? 0);
  return useMemo(
    () => ({ id, series, statistic, points, alarm, history, endMs }),
    [id, series, statistic, points, alarm, history, endMs],
  );
}
