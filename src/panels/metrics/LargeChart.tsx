import { ArrowLeft, Bell, BellOff } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { MetricSeries } from '../../models/metric';
import type { AttentionStore } from '../../playback/attention';
import { ownerName } from '../../timeline/metricCourse';
import { useSize } from '../../timeline/useSize';
import { Button } from '../controls/Button';
import { AlarmForm } from './AlarmForm';
import { AlarmStrip } from './AlarmStrip';
import { AlarmVerdict } from './AlarmVerdict';
import { AssumptionNote } from './AssumptionNote';
import { Chart, type ChartProps } from './Chart';
import { Choice } from './Choice';
import { chartScale, highest } from './chartLayout';
import { firstAlarm, isWhole } from './firstAlarm';
import styles from './LargeChart.module.css';
import { type AlarmRule, type MetricsViewStore, setAlarm } from './metricsView';
import { ALARM_PERIODS, periodsOf } from './periods';
import { Readout } from './Readout';
import { type Statistic, statisticsOf } from './statistics';
import { Threshold } from './Threshold';
import { useChart } from './useChart';
import { unitOf } from './valueWords';

interface LargeChartProps extends ChartProps {
  readonly attention: AttentionStore;
  readonly series: MetricSeries;
  readonly view: MetricsViewStore;
}

/** Room kept free above the alarm line, as a share of its value, so that it can go higher. */
const ROOM_ABOVE = 1.25;

/** One metric large, with its statistic, its period and an alarm on it. */
export function LargeChart(props: LargeChartProps) {
  const { run, player, pointer, attention, series, view } = props;
  const content = useChart(run, series, view);
  const { id, statistic, points, alarm, history, endMs } = content;
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  /** The highest value of the axis while the alarm line is held. */
  const [held, hold] = useState<number | null>(null);
  const isInWholes = isWhole(series, statistic);
  const reach = Math.max(highest(points), (alarm?.threshold ?? 0) * ROOM_ABOVE);
  const most = held ?? (isInWholes ? Math.ceil(reach) : reach);
  const scale = useMemo(
    () => chartScale({ width, height }, { most, endMs }),
    [width, height, most, endMs],
  );
  const choose = (chosen: Statistic) =>
    view.setState(({ statistics }) => ({ statistics: { ...statistics, [id]: chosen } }));
  const choosePeriod = (ms: number) => {
    if (alarm) setAlarm(view, id, { ...alarm, periodMs: ms });
    else view.setState({ periodMs: ms });
  };
  const change = (rule: AlarmRule | null) => setAlarm(view, id, rule);
  const chart = { run, player, pointer };

  return (
    <section className={styles.large} aria-label="Metrics">
      <div className={styles.head}>
        <Button onClick={() => view.setState({ enlarged: null })}>
          <ArrowLeft size={15} aria-hidden />
          All metrics
        </Button>
        <h3 className={styles.name}>
          {series.name} <span className={styles.owner}>{ownerName(series)}</span>
        </h3>
        <Choice
          label="Statistic"
          value={statistic}
          options={statisticsOf(series).map((value) => ({ value, name: value }))}
          onChoose={choose}
        />
        <Choice
          label="Period"
          value={String(points.periodMs)}
          options={(alarm ? ALARM_PERIODS : periodsOf(run.ended.atMs)).map(({ ms, name }) => ({
            value: String(ms),
            name,
          }))}
          onChoose={(ms) => choosePeriod(Number(ms))}
        />
        <Readout {...chart} content={content} />
        <Button
          className={styles.bell}
          onClick={() => change(alarm ? null : firstAlarm(series, statistic, run.ended.atMs))}
        >
          {alarm ? <BellOff size={15} aria-hidden /> : <Bell size={15} aria-hidden />}
          {alarm ? 'Remove the alarm' : 'Set an alarm'}
        </Button>
      </div>
      <div className={styles.body}>
        <div className={styles.main}>
          <div ref={box} className={styles.box}>
            <div className={styles.chart}>
              {width > 0 && <Chart {...chart} content={content} scale={scale} />}
            </div>
            {alarm && width > 0 && (
              <Threshold
                content={content}
                alarm={alarm}
                scale={scale}
                isWhole={isInWholes}
                onHold={hold}
                onChange={(threshold) => change({ ...alarm, threshold })}
              />
            )}
          </div>
          {history && width > 0 && <AlarmStrip history={history} scale={scale} />}
          {history && (
            <AlarmVerdict
              run={run}
              player={player}
              attention={attention}
              content={content}
              history={history}
              view={view}
            />
          )}
        </div>
        {alarm && (
          <div className={styles.side}>
            <AlarmForm rule={alarm} unit={unitOf(series, statistic)} onChange={change} />
            <AssumptionNote series={series} />
          </div>
        )}
      </div>
    </section>
  );
}
