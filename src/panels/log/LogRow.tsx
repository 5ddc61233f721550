import { TriangleAlert } from 'lucide-react';
import type { OpenRun } from '../../playback/openRun';
import { clockText } from '../../timeline/virtualTime';
import type { When } from './entries';
import styles from './LogRow.module.css';

interface LogRowProps {
  readonly run: OpenRun;
  readonly seq: number;
  /** Its number among those that pass the filter. */
  readonly row: number;
  readonly count: number;
  readonly height: number;
  readonly when: When;
  /** What goes wrong with this event; null when nothing does. */
  readonly problem: string | null;
  readonly isTabStop: boolean;
  readonly onFocus: (row: number) => void;
  readonly onGo: (seq: number) => void;
}

/** One event: when, whether something goes wrong, and what, in a sentence. A click goes there. */
export function LogRow(props: LogRowProps) {
  const { run, seq, row, count, height, when, problem, isTabStop, onFocus, onGo } = props;
  const sentence = run.sentence(seq);
  return (
    <li
      className={`${styles.row} ${styles[when]}`}
      style={{ top: row * height, height }}
      aria-setsize={count}
      aria-posinset={row + 1}
    >
      <button
        type="button"
        className={styles.button}
        title={problem ? `${sentence}\n${problem}` : sentence}
        tabIndex={isTabStop ? 0 : -1}
        data-row={row}
        aria-current={when === 'present' ? 'step' : undefined}
        onFocus={() => onFocus(row)}
        onClick={() => onGo(seq)}
      >
        <span className={styles.time}>{clockText(run.trace[seq]?.at ?? 0)}</span>
        <span className={styles.marker}>
          {problem && <TriangleAlert size={14} strokeWidth={2.25} aria-label="Problem" />}
        </span>
        <span className={styles.sentence}>{sentence}</span>
        {problem && !sentence.startsWith(problem) && (
          <span className={styles.problem}>{problem}</span>
        )}
      </button>
    </li>
  );
}
