import { TriangleAlert } from 'lucide-react';
import { clockText } from '../../timeline/virtualTime';
import { EventRow, type EventRowProps } from './EventRow';
import styles from './LogRow.module.css';

interface LogRowProps extends EventRowProps {
  /** It is about what is pointed at somewhere. */
  readonly isLit: boolean;
  /** Its number among the causes of the explained event, the nearest first; 0 when it is none. */
  readonly cause: number;
  readonly onPoint: () => void;
}

/** One event: when, whether something goes wrong, and what, in a sentence. */
export function LogRow({ cause, ...row }: LogRowProps) {
  const { run, seq, problem } = row;
  const sentence = run.sentence(seq);
  return (
    <EventRow {...row} styles={styles}>
      <span className={styles.time}>{clockText(run.trace[seq]?.at ?? 0)}</span>
      <span className={styles.marker}>
        {problem && <TriangleAlert size={14} strokeWidth={2.25} aria-label="Problem" />}
      </span>
      {cause > 0 && <span className={styles.cause}>{causeText(cause)}</span>}
      <span className={styles.sentence}>{sentence}</span>
      {problem && !sentence.startsWith(problem) && (
        <span className={styles.problem}>{problem}</span>
      )}
    </EventRow>
  );
}

/** What a cause is to the event that is explained. */
function causeText(cause: number): string {
  return cause === 1 ? 'Why' : `Why, ${cause} back`;
}
