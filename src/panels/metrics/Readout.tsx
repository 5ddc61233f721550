import { useCallback, useRef } from 'react';
import type { ChartProps } from './Chart';
import styles from './Readout.module.css';
import type { ChartContent } from './useChart';
import { type ChartMoment, periodAt, useChartMoment } from './useChartMoment';
import { periodText, valueText } from './valueWords';

interface ReadoutProps extends ChartProps {
  readonly content: ChartContent;
}

/** The value under the pointer, or else at the playhead, and the period that it is of. */
export function Readout({ content, ...chart }: ReadoutProps) {
  const { series, statistic, points } = content;
  const readout = useRef<HTMLParagraphElement>(null);
  const show = useCallback(
    (element: HTMLParagraphElement, { playhead, pointed }: ChartMoment) => {
      const { periodMs, values } = points;
      const index = periodAt(pointed ?? playhead, periodMs, values.length);
      const [value, period] = element.children;
      const text = valueText(series, statistic, values[index] ?? null);
      if (value && value.textContent !== text) value.textContent = text;
      const when = periodText(index, periodMs);
      if (period && period.textContent !== when) period.textContent = when;
    },
    [series, statistic, points],
  );
  useChartMoment(chart, readout, show);
  return (
    <p ref={readout} className={styles.readout}>
      <span className={styles.value} />
      <span className={styles.period} />
    </p>
  );
}
