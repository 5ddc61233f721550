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
  /** It is about what is pointed at somewhere. */
  readonly isLit: boolean;
  /** It is the event that the inspector explains. */
  readonly isExplained: boolean;
  /** Its number among the causes of that one, the nearest first; 0 when it is none. */
  readonly cause: number;
  readonly isTabStop: boolean;
  readonly onPoint: () => void;
  readonly onFocus: (row: number) => void;
  readonly onGo: (seq: number) => void;
}

/** One event: when, whether something goes wrong, and what, in a sentence. A click goes there. */
export function LogRow(props: LogRowProps) {
  const { run, seq, row, count, height, when, problem, isTabStop } = props;
  const { isLit, isExplained, cause, onPoint, onFocus, onGo } = props;
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
        data-lit={isLit}
        data-explained={isExplained}
        aria-current={isExplained ? 'true' : when === 'present' ? 'step' : undefined}
        onPointerEnter={onPoint}
        onFocus={() => {
          onFocus(row);
          onPoint();
        }}
        onClick={() => onGo(seq)}
      >
        <span className={styles.time}>{clockText(run.trace[seq]?.at ?? 0)}</span>
        <span className={styles.marker}>
          {problem && <TriangleAlert size={14} strokeWidth={2.25} aria-label="Problem" />}
        </span>
        {cause > 0 && <span className={styles.cause}>{causeText(cause)}</span>}
        <span className={styles.sentence}>{sentence}</span>
        {problem && !sentence.startsWith(problem) && (
          <span className={styles.problem}>{problem}</span>
        )}
      </button>
    </li>
  );
}

/** What a cause is to the event that is explained. */
function causeText(cause: number): string {
  return cause === 1 ? 'Why' : `Why, ${cause} back`;
}
