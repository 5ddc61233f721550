import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { metricId, ownerName } from '../../timeline/metricCourse';
import { ChartCard } from './ChartCard';
import { Choice } from './Choice';
import { LargeChart } from './LargeChart';
import styles from './Metrics.module.css';
import { MetricsMenu } from './MetricsMenu';
import { shownMetrics, viewOf } from './metricsView';
import { FINEST_KEPT_MS, periodFor, periodsOf } from './periods';
import { createPointer } from './useChartMoment';

interface MetricsProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

/** The run's CloudWatch metrics over virtual time, by resource; one of them large, with its alarm. */
export function Metrics({ run, player, attention }: MetricsProps) {
  const view = viewOf(player);
  const chosenPeriodMs = useStore(view, (state) => state.periodMs);
  const chosen = useStore(view, (state) => state.shown);
  const enlarged = useStore(view, (state) => state.enlarged);
  const [pointer] = useState(createPointer);
  const all = useMemo(() => run.metrics(), [run]);
  const chart = { run, player, pointer };
  const large = all.find((series) => metricId(series) === enlarged);
  if (large) {
    return <LargeChart {...chart} attention={attention} series={large} view={view} />;
  }

  const shown = shownMetrics(all, chosen);
  const owners = [...new Set(shown.map(({ of }) => of))];
  const periodMs = periodFor(chosenPeriodMs, run.ended.atMs);
  return (
    <section className={styles.metrics} aria-label="Metrics">
      <div className={styles.tools}>
        <Choice
          label="Period"
          value={String(periodMs)}
          options={periodsOf(run.ended.atMs).map(({ ms, name }) => ({ value: String(ms), name }))}
          onChoose={(ms) => view.setState({ periodMs: Number(ms) })}
        />
        <MetricsMenu all={all} view={view} />
        <p className={styles.note}>
          {periodMs < FINEST_KEPT_MS
            ? 'By virtual time. CloudWatch keeps one data point a minute at the finest.'
            : 'By virtual time, as CloudWatch draws it.'}
        </p>
      </div>
      {shown.length === 0 && (
        <p className={styles.empty}>
          {chosen ? 'No metric is chosen.' : 'Nothing was measured in this run.'}
        </p>
      )}
      {owners.map((owner) => (
        <section key={owner} className={styles.group} aria-label={ownerName({ of: owner })}>
          <h3 className={styles.owner}>{ownerName({ of: owner })}</h3>
          <ul className={styles.charts}>
            {shown
              .filter(({ of }) => of === owner)
              .map((series) => (
                <ChartCard key={metricId(series)} {...chart} series={series} view={view} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
