import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { challengeCards } from '../../challenges/cards';
import { ChallengeList } from '../../challenges/parts/ChallengeList';
import { course, lessonCards } from '../../lessons/course';
import { CourseOverview } from '../../lessons/player/CourseOverview';
import { progress } from '../../lessons/progress';
import { Button } from '../../panels/controls/Button';
import buttons from '../../panels/controls/Button.module.css';
import { DocumentPage } from '../DocumentPage';
import { hrefOf } from '../route';
import { goesOn } from './goesOn';
import styles from './LearnPage.module.css';
import { ResetDialog } from './ResetDialog';

interface LearnPageProps {
  /** Whether the challenges are what is asked for. */
  readonly isAtChallenges?: boolean;
}

/** The course: its lessons and challenges. */
export function LearnPage({ isAtChallenges = false }: LearnPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAtChallenges) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [isAtChallenges]);
  const { lessons, challenges } = useStore(progress);
  const [isResetting, ask] = useState(false);
  const done = lessonCards.filter(({ id }) => lessons[id]?.isDone).length;
  const solved = challengeCards.filter(({ id }) => challenges[id]).length;
  const hasBegun = Object.keys(lessons).length + solved > 0;
  const next = goesOn(lessonCards, lessons);
  return (
    <DocumentPage
      title="Learn"
      says="Short lessons beside a running model. You see each failure happen, and say first what you think comes next."
    >
      <div className={styles.begin}>
        {next && (
          <a
            className={`${buttons.primary} ${styles.next}`}
            href={hrefOf({ is: 'lesson', id: next.card.id, step: next.step })}
          >
            {hasBegun ? 'Go on' : 'Begin'}: {next.card.title} <ArrowRight size={16} aria-hidden />
          </a>
        )}
        <p className={styles.sum}>
          {done} of {lessonCards.length} lessons done, {solved} of {challengeCards.length}{' '}
          challenges solved
        </p>
        {hasBegun && (
          <Button look="quiet" className={styles.reset} onClick={() => ask(true)}>
            Reset progress
          </Button>
        )}
      </div>
      <section aria-labelledby="lessons">
        <h2 id="lessons" className={styles.title}>
          Lessons
        </h2>
        <CourseOverview
          groups={course}
          progress={lessons}
          hrefOf={(id, step) => hrefOf({ is: 'lesson', id, step })}
        />
      </section>
      <section aria-labelledby="challenges">
        <h2 id="challenges" ref={heading} className={styles.title} tabIndex={-1}>
          Challenges
        </h2>
        <p className={styles.says}>
          A setup that breaks, and what should always hold. Change its settings until it does,
          whatever the day brings.
        </p>
        <ChallengeList
          challenges={challengeCards}
          solved={challenges}
          hrefOf={(id) => hrefOf({ is: 'challenge', id })}
        />
      </section>
      <p className={styles.more}>
        The lessons check well-known course notes against what holds today:{' '}
        <a href={hrefOf({ is: 'notes', entry: null })}>the notes against today</a>. What is assumed
        where AWS says nothing, and every source:{' '}
        <a href={hrefOf({ is: 'about' })}>about Redrive</a>.
      </p>
      {isResetting && <ResetDialog onClose={() => ask(false)} />}
    </DocumentPage>
  );
}
