import { Check } from 'lucide-react';
import type { Lesson } from '../lesson';
import styles from './Steps.module.css';

interface StepsProps {
  readonly steps: Lesson['steps'];
  /** The place of the present one, from 0. */
  readonly present: number;
  /** Whether the learner has left the step to try things. */
  readonly isExploring: boolean;
  readonly hrefOf: (name: string) => string;
}

/** Where one is in a lesson: a mark for each step, which leads there, and on request their titles. */
export function Steps({ steps, present, isExploring, hrefOf }: StepsProps) {
  return (
    <nav className={styles.steps} aria-label="Steps of the lesson">
      <details className={styles.list}>
        <summary className={styles.count}>
          Step {present + 1} of {steps.length}
        </summary>
        <ol className={styles.titles}>
          {steps.map(({ name, title }, index) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={index === present ? 'step' : undefined}>
                <span className={styles.number}>
                  {index < present ? <Check size={13} aria-label="Seen" /> : index + 1}
                </span>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </details>
      <p role="status" className={styles.exploring}>
        {isExploring && 'exploring'}
      </p>
      <ol className={styles.row}>
        {steps.map(({ name, title }, index) => (
          <li key={name}>
            <a
              href={hrefOf(name)}
              title={title}
              aria-current={index === present ? 'step' : undefined}
              className={index < present ? styles.passed : styles.mark}
            >
              <span className="visually-hidden">
                Step {index + 1}: {title}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
