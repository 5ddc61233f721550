import { Button } from '../../panels/controls/Button';
import styles from './Hints.module.css';

interface HintsProps {
  readonly hints: readonly string[];
  /** How many of them have been taken. */
  readonly taken: number;
  /** A way to solve it, in words; null until it was asked for. */
  readonly solution: readonly string[] | null;
  readonly onHint: () => void;
  readonly onGiveUp: () => void;
  /** Puts the settings to the solution. */
  readonly onApply: () => void;
}

/** Hints, one at a time, and after the last of them the solution for those who give up. */
export function Hints({ hints, taken, solution, onHint, onGiveUp, onApply }: HintsProps) {
  const hasMore = taken < hints.length;
  return (
    <section className={styles.hints} aria-label="Hints">
      <div aria-live="polite">
        {taken > 0 && (
          <ol className={styles.list}>
            {hints.slice(0, taken).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        )}
        {solution && (
          <div className={styles.solution}>
            <p>One solution. Now that you have seen it, this does not count as solved.</p>
            <ul>
              {solution.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <Button aria-disabled={!hasMore} className={styles.hint} onClick={() => hasMore && onHint()}>
        {taken === 0 ? 'Take a hint' : hasMore ? 'Another hint' : 'No more hints'}
        <span className={styles.left}>
          {taken} of {hints.length}
        </span>
      </Button>
      {!hasMore && (
        <Button onClick={solution ? onApply : onGiveUp}>
          {solution ? 'Set it up so' : 'Give up and see a solution'}
        </Button>
      )}
    </section>
  );
}
