import type { RefObject } from 'react';
import { Button } from '../../panels/controls/Button';
import type { LessonCard } from '../course';
import styles from './LessonEnd.module.css';
import type { LessonLinks } from './StepText';

interface LessonEndProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** How many predictions there were, and how many were right at the first try. */
  readonly asked: number;
  readonly right: number;
  readonly next: LessonCard | undefined;
  readonly links: LessonLinks;
  readonly onAgain: () => void;
}

/** The end of a lesson: how it went, and where to go from here. */
export function LessonEnd({ heading, asked, right, next, links, onAgain }: LessonEndProps) {
  return (
    <section className={styles.end} aria-labelledby="lesson-end">
      <h2 id="lesson-end" ref={heading} tabIndex={-1} className={styles.title}>
        That was this lesson
      </h2>
      {asked > 0 && (
        <p>
          {right} of {asked} {asked === 1 ? 'prediction' : 'predictions'} right at the first try.
        </p>
      )}
      {next ? (
        <p>
          Next: <a href={links.lesson(next.id)}>{next.title}</a>. {next.says}
        </p>
      ) : (
        <p>This was the last one.</p>
      )}
      <p className={styles.ways}>
        <Button look="quiet" onClick={onAgain}>
          Take it again
        </Button>
        <a href={links.course}>All lessons</a>
      </p>
    </section>
  );
}
