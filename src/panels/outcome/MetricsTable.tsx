import type { Report } from '../../models/report';
import { decimal } from '../../models/wording';
import styles from './MetricsTable.module.css';

/** The run's figures by AWS's metric names; those of another resource under its name. */
export function MetricsTable({ metrics }: { readonly metrics: Report['metrics'] }) {
  const entries = Object.entries(metrics);
  const own = entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const others = entries.flatMap(([name, value]) =>
    typeof value === 'number' ? [] : [{ name, metrics: Object.entries(value) }],
  );
  return (
    <div className={styles.tables}>
      <Table caption="CloudWatch metrics: sums, and the most at once" metrics={own} />
      {others.map((other) => (
        <Table key={other.name} caption={inWords(other.name)} metrics={other.metrics} />
      ))}
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly metrics: readonly (readonly [string, number])[];
}

function Table({ caption, metrics }: TableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>
        {metrics.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{decimal(value, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `deadLetterQueue` as `Dead-letter queue`. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace('Dead letter', 'Dead-letter');
}
