import type { MetricSeries } from '../../models/metric';
import styles from './AssumptionNote.module.css';

/** What AWS does not document about alarms and levels, and what is assumed here. */
export function AssumptionNote({ series }: { readonly series: MetricSeries }) {
  const isLevel = series.kind === 'level' || series.kind === 'ramp';
  return (
    <details className={styles.note}>
      <summary>What is assumed here</summary>
      <ul>
        <li>The run begins at a full minute, and data reaches CloudWatch as soon as it is sent.</li>
        <li>
          CloudWatch looks two data points further back than it evaluates: AWS says that it looks
          further, and its examples show two.
        </li>
        {isLevel && (
          <li>The level is looked at all the time: AWS does not say how often it does.</li>
        )}
      </ul>
    </details>
  );
}
