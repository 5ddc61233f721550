import { Check, X } from 'lucide-react';
import { Button } from '../../panels/controls/Button';
import type { Judged } from '../check';
import styles from './GoalList.module.css';

interface GoalListProps {
  readonly goals: readonly Judged[];
  /** Goes to an event of the run. */
  readonly onSee: (seq: number) => void;
}

/** What has to hold, and whether it does in a run; where it does not, the way to what broke it. */
export function GoalList({ goals, onSee }: GoalListProps) {
  return (
    <ul className={styles.goals}>
      {goals.map(({ goal, isMet, measured, seq }) => (
        <li key={goal.says} className={styles.goal} data-met={isMet}>
          {isMet ? (
            <Check className={styles.mark} size={16} aria-hidden />
          ) : (
            <X className={styles.mark} size={16} aria-hidden />
          )}
          <span className={styles.says}>
            <span className="visually-hidden">{isMet ? 'Met: ' : 'Not met: '}</span>
            {goal.says} <span className={styles.measured}>{measured}</span>
          </span>
          {seq !== null && (
            <Button
              look="quiet"
              className={styles.see}
              aria-label={`See where it breaks: ${goal.says}`}
              title="See where it breaks"
              onClick={() => onSee(seq)}
            >
              See
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
