import type { MetricSeries } from '../../models/metric';
import type { Report } from '../../models/report';
import { decimal } from '../../models/wording';
import { valueText } from '../metrics/valueWords';
import styles from './MetricsTable.module.css';

interface MetricsTableProps {
  readonly metrics: Report['metrics'];
  /** The metrics themselves, which know their units. */
  readonly series: readonly MetricSeries[];
}

/** The run's figures by AWS's metric names; those of another resource under its name. */
export function MetricsTable({ metrics, series }: MetricsTableProps) {
  const entries = Object.entries(metrics);
  const own = entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const others = entries.flatMap(([name, value]) =>
    typeof value === 'number' ? [] : [{ name, metrics: Object.entries(value) }],
  );
  return (
    <div className={styles.tables}>
      <Table
        caption="CloudWatch metrics: sums, or the maximum"
        metrics={own}
        series={series.filter(({ of }) => others.every(({ name }) => name !== of))}
      />
      {others.map((other) => (
        <Table
          key={other.name}
          caption={inWords(other.name)}
          metrics={other.metrics}
          series={series.filter(({ of }) => of === other.name)}
        />
      ))}
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly metrics: readonly (readonly [string, number])[];
  readonly series: readonly MetricSeries[];
}

function Table({ caption, metrics, series }: TableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {metrics.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {figureText(
                series.find((one) => one.name === name),
                value,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure in its metric's unit: `400 ms`. */
function figureText(series: MetricSeries | undefined, value: number): string {
  if (!series) return decimal(value, 2);
  return valueText(series, series.kind === 'sum' ? 'Sum' : 'Maximum', value);
}

/** `deadLetterQueue` as `Dead-letter queue`. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace('Dead letter', 'Dead-letter');
}
