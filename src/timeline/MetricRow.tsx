import { memo, useCallback, useMemo, useRef } from 'react';
import type { MetricSeries } from '../models/metric';
import type { Player } from '../playback/player';
import type { Reader } from '../playback/reader';
import type { TimeScale } from './axisLayout';
import styles from './MetricRow.module.css';
import { metricCourse, metricPath, ownerName, shortName, valueAt, valueText } from './metricCourse';
import { useEveryFrame } from './usePlayhead';

interface MetricRowProps {
  readonly series: MetricSeries;
  readonly reader: Reader;
  readonly player: Player;
  readonly scale: TimeScale;
  /** Of the picture, in pixels. */
  readonly height: number;
}

/** One metric over the run as a small filled chart, and what it stands at now. */
export const MetricRow = memo(function MetricRow(props: MetricRowProps) {
  const { series, reader, player, scale, height } = props;
  const course = useMemo(() => metricCourse(series, reader), [series, reader]);
  const path = useMemo(() => metricPath(course, scale, height), [course, scale, height]);
  const value = useRef<HTMLSpanElement>(null);
  const showValue = useCallback(
    (element: HTMLSpanElement, storyMs: number) => {
      const text = valueText(series, valueAt(course, storyMs));
      if (element.textContent !== text) element.textContent = text;
    },
    [series, course],
  );
  useEveryFrame(player, value, showValue);
  return (
    <>
      <div className={styles.label} title={`${series.name} (${ownerName(series)})`}>
        <span className={styles.name}>{shortName(series)}</span>
        <span className={styles.now}>
          {ownerName(series)} · <span ref={value} className={styles.value} />
        </span>
      </div>
      <div className={styles.track}>
        <svg className={styles.chart} height={height} aria-hidden="true">
          <path d={path} />
        </svg>
        <span className={styles.most}>{valueText({ ...series, kind: 'level' }, course.most)}</span>
      </div>
    </>
  );
});
