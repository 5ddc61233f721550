import { TriangleAlert } from 'lucide-react';
import type { OpenRun } from '../../playback/openRun';
import { clockText } from '../../timeline/virtualTime';
import type { When } from '../log/entries';
import styles from './Life.module.css';

interface LifeRowProps {
  readonly run: OpenRun;
  readonly seq: number;
  /** Its number in the life, from 0. */
  readonly row: number;
  readonly count: number;
  readonly height: number;
  readonly when: When;
  /** What goes wrong with this event; null when nothing does. */
  readonly problem: string | null;
  readonly isExplained: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: (row: number) => void;
  readonly onGo: (seq: number) => void;
}

/** One event of a life: when, whether something goes wrong, and what. A click goes there. */
export function LifeRow(props: LifeRowProps) {
  const { run, seq, row, count, height, when, problem, isExplained, isTabStop } = props;
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
        data-explained={isExplained}
        aria-current={when === 'present' ? 'step' : undefined}
        onFocus={() => props.onFocus(row)}
        onClick={() => props.onGo(seq)}
      >
        <span className={styles.time}>
          {clockText(run.trace[seq]?.at ?? 0)}
          {problem && <TriangleAlert size={13} strokeWidth={2.25} aria-label="Problem" />}
        </span>
        <span className={styles.sentence}>{sentence}</span>
      </button>
    </li>
  );
}
