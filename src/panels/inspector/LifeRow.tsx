import { TriangleAlert } from 'lucide-react';
import { clockText } from '../../timeline/virtualTime';
import { EventRow, type EventRowProps } from '../log/EventRow';
import styles from './Life.module.css';

/** One event of a life: when, whether something goes wrong, and below it what. */
export function LifeRow(row: EventRowProps) {
  const { run, seq, problem } = row;
  return (
    <EventRow {...row} styles={styles}>
      <span className={styles.time}>
        {clockText(run.trace[seq]?.at ?? 0)}
        {problem && <TriangleAlert size={13} strokeWidth={2.25} aria-label="Problem" />}
      </span>
      <span className={styles.sentence}>{run.sentence(seq)}</span>
    </EventRow>
  );
}
