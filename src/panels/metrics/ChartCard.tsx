import { Bell, Maximize2 } from 'lucide-react';
import { memo, useCallback, useMemo, useRef } from 'react';
import type { MetricSeries } from '../../models/metric';
import { useWidth } from '../../timeline/useWidth';
import { Button } from '../controls/Button';
import { AlarmStrip } from './AlarmStrip';
import { Chart, type ChartProps } from './Chart';
import styles from './ChartCard.module.css';
import { chartScale, highest } from './chartLayout';
import type { MetricsViewStore } from './metricsView';
import { Readout } from './Readout';
import { useChart } from './useChart';

interface ChartCardProps extends ChartProps {
  readonly series: MetricSeries;
  readonly view: MetricsViewStore;
}

/** Of a chart among others, in pixels. */
const HEIGHT = 96;

/** One metric among others: AWS's name, statistic and unit, and its chart. */
export const ChartCard = memo(function ChartCard(props: ChartCardProps) {
  const { run, player, pointer, series, view } = props;
  const content = useChart(run, series, view);
  const { id, statistic, points, alarm, history, endMs } = content;
  const card = useRef<HTMLElement>(null);
  const width = useWidth(card);
  const most = Math.max(highest(points), alarm?.threshold ?? 0);
  const scale = useMemo(
    () => chartScale({ width, height: HEIGHT }, { most, endMs }),
    [width, most, endMs],
  );
  const enlarge = useCallback(() => view.setState({ enlarged: id }), [view, id]);
  return (
    <li className={styles.item}>
      <article ref={card} className={styles.card} aria-label={`${series.name}, ${statistic}`}>
        <div className={styles.head}>
          <div className={styles.names}>
            <h4 className={styles.name} title={series.name}>
              {series.name}
            </h4>
            <p className={styles.how}>
              {statistic === 'SampleCount' ? 'SampleCount' : `${statistic} · ${series.unit}`}
              {alarm && <Bell size={12} aria-label="With an alarm" />}
            </p>
          </div>
          <Readout run={run} player={player} pointer={pointer} content={content} />
          <Button look="icon" aria-label={`Enlarge ${series.name}`} onClick={enlarge}>
            <Maximize2 size={14} aria-hidden />
          </Button>
        </div>
        {width > 0 && (
          <Chart run={run} player={player} pointer={pointer} content={content} scale={scale} />
        )}
        {history && width > 0 && <AlarmStrip history={history} scale={scale} />}
      </article>
    </li>
  );
});
