import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { Button } from '../controls/Button';
import styles from './CompareTable.module.css';
import { firstDifference } from './firstDifference';
import { type Row, type RowGroup, rowGroups } from './rows';

interface CompareTableProps {
  readonly kept: OpenRun;
  readonly run: OpenRun;
  readonly player: Player;
}

/** What two runs came to side by side, the better side of each line marked. */
export function CompareTable({ kept, run, player }: CompareTableProps) {
  const groups = useMemo(() => rowGroups(kept, run), [kept, run]);
  const first = useMemo(() => firstDifference(kept.trace, run.trace), [kept, run]);
  const goTo = (virtualMs: number) => {
    player.pause();
    player.seek(run.reader.story.storyAt(virtualMs));
  };
  return (
    <section className={styles.compare} aria-label="Comparison of the two runs">
      <div className={styles.first}>
        {first === null ? (
          <p>Both runs are alike from beginning to end.</p>
        ) : (
          <>
            <p>First difference at {clockTime(first)}</p>
            <Button onClick={() => goTo(first)}>Go there</Button>
          </>
        )}
      </div>
      <div className={styles.tables}>
        {groups.map((group) => (
          <Table key={group.id} group={group} onGoTo={goTo} />
        ))}
      </div>
    </section>
  );
}

interface TableProps {
  readonly group: RowGroup;
  readonly onGoTo: (virtualMs: number) => void;
}

function Table({ group, onGoTo }: TableProps) {
  const { hasDifferences, hasInstants } = group;
  return (
    <table className={group.isOfMetrics ? `${styles.table} ${styles.metrics}` : styles.table}>
      <caption>{group.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Compared by</span>
          </th>
          <th scope="col">A Kept</th>
          <th scope="col">B Now</th>
          {hasDifferences && (
            <th scope="col" className={styles.difference}>
              <span className="visually-hidden">Difference</span>
            </th>
          )}
          {hasInstants && <th scope="col">First differs</th>}
        </tr>
      </thead>
      <tbody>
        {group.rows.map((row) => (
          <tr key={row.id} data-verdict={row.verdict}>
            <th scope="row">{row.label}</th>
            <Side value={row.kept} isBetter={row.verdict === 'worse'} />
            <Side value={row.now} isBetter={row.verdict === 'better'} />
            {hasDifferences && <td className={styles.difference}>{row.difference}</td>}
            {hasInstants && <td>{firstOf(row, onGoTo)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function firstOf({ firstAtMs, label }: Row, onGoTo: TableProps['onGoTo']) {
  if (firstAtMs === null) return null;
  return (
    <button
      type="button"
      className={styles.goTo}
      aria-label={`Go to ${clockTime(firstAtMs)}, where ${label} first differ`}
      onClick={() => onGoTo(firstAtMs)}
    >
      {/* Thousandths would take the room of the figures. */}
      {clockTime(Math.floor(firstAtMs / 1_000) * 1_000)}
    </button>
  );
}

function Side({ value, isBetter }: { readonly value: string; readonly isBetter: boolean }) {
  return (
    <td>
      <span className={isBetter ? styles.better : styles.side}>
        {isBetter && <Check size={13} strokeWidth={3} aria-hidden />}
        {value}
        {isBetter && <span className="visually-hidden">, better</span>}
      </span>
    </td>
  );
}
