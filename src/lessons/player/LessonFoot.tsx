import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../panels/controls/Button';
import buttons from '../../panels/controls/Button.module.css';
import type { Command, Mode } from '../walkthrough';
import styles from './LessonFoot.module.css';

interface LessonFootProps {
  readonly mode: Mode;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The way on. */
  readonly next: RefObject<HTMLElement | null>;
  /** Where the lesson leads once it is done; null before. */
  readonly nextHref: string | null;
  readonly hasNextLesson: boolean;
  readonly onCommand: (command: Command) => void;
}

/** The ways through a lesson, always in the same place. */
export function LessonFoot(props: LessonFootProps) {
  const { mode, isFirst, isLast, next, nextHref, onCommand } = props;
  const isExploring = mode === 'exploring';
  const isDone = mode === 'done';
  const isOff = isFirst && !isDone;
  return (
    <div className={styles.foot}>
      <Button
        className={styles.back}
        data-short={isExploring || isDone}
        aria-disabled={isOff}
        title="Back"
        onClick={() => !isOff && onCommand({ type: 'back' })}
      >
        <ArrowLeft size={15} aria-hidden /> <span className={styles.word}>Back</span>
      </Button>
      <Button
        look={isExploring ? 'outline' : 'quiet'}
        className={styles.explore}
        data-exploring={isExploring}
        data-short={isDone}
        onClick={() => onCommand({ type: isExploring ? 'return' : 'explore' })}
      >
        {isExploring ? (
          'To the lesson'
        ) : (
          <span>
            Try it <span className={styles.yourself}>yourself</span>
          </span>
        )}
      </Button>
      {nextHref === null ? (
        <Button
          ref={(button) => {
            next.current = button;
          }}
          look="primary"
          className={styles.next}
          onClick={() => onCommand({ type: 'next' })}
        >
          {isLast ? 'Finish' : 'Next'} <ArrowRight size={15} aria-hidden />
        </Button>
      ) : (
        <a
          ref={(link) => {
            next.current = link;
          }}
          href={nextHref}
          className={`${buttons.primary} ${styles.next} ${styles.link}`}
        >
          {props.hasNextLesson ? 'Next lesson' : 'All lessons'} <ArrowRight size={15} aria-hidden />
        </a>
      )}
    </div>
  );
}
