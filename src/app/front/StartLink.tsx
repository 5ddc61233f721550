import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { LessonCard } from '../../lessons/course';
import { progress } from '../../lessons/progress';
import { goesOn } from '../learn/goesOn';
import { hrefOf, type Route } from '../route';
import { FIRST_LESSON } from './firstLesson';
import styles from './StartLink.module.css';

/** The one thing to do: begin with the first lesson, or go on where one was. */
export function StartLink() {
  const { lessons } = useStore(progress);
  const hasBegun = Object.keys(lessons).length > 0;
  const cards = useLessonCards(hasBegun);
  // It would say one thing first and then another.
  if (cards === 'coming') return <p className={styles.coming} />;
  if (!cards) {
    const first: Route = { is: 'lesson', id: FIRST_LESSON, step: null };
    return <Start to={first}>Start the first lesson</Start>;
  }
  const next = goesOn(cards, lessons);
  if (!next) return <Start to={{ is: 'learn' }}>Look through the course again</Start>;
  const { card, step } = next;
  return <Start to={{ is: 'lesson', id: card.id, step }}>Continue: {card.title}</Start>;
}

function Start({ to, children }: { readonly to: Route; readonly children: ReactNode }) {
  return (
    <a className={styles.start} href={hrefOf(to)}>
      {children}
    </a>
  );
}

/** The course by its titles, which only who has begun needs here; null without it. */
function useLessonCards(isNeeded: boolean): readonly LessonCard[] | 'coming' | null {
  const [cards, setCards] = useState<readonly LessonCard[] | 'coming' | null>(
    isNeeded ? 'coming' : null,
  );
  useEffect(() => {
    if (!isNeeded) return;
    import('../../lessons/course').then(
      ({ lessonCards }) => setCards(lessonCards),
      () => setCards(null),
    );
  }, [isNeeded]);
  return cards;
}
