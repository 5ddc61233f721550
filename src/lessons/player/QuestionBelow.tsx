import { ArrowDown } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import styles from './QuestionBelow.module.css';

interface QuestionBelowProps {
  /** What scrolls, and the question in it. */
  readonly body: RefObject<HTMLElement | null>;
  readonly question: RefObject<HTMLElement | null>;
}

/** How much of a question has to be in sight to be noticed, in pixels. */
const NOTICED = 48;
/** From the upper edge to the question. */
const GAP = 8;

/** Says that a question stands below what is in sight, and leads there. */
export function QuestionBelow({ body, question }: QuestionBelowProps) {
  const [isBelow, setBelow] = useState(false);

  useEffect(() => {
    const scroller = body.current;
    if (!scroller) return;
    const measure = () => {
      const top = question.current?.getBoundingClientRect().top ?? 0;
      setBelow(top > scroller.getBoundingClientRect().bottom - NOTICED);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [body, question]);

  function goThere() {
    const { current: scroller } = body;
    const { current: section } = question;
    if (!scroller || !section) return;
    // Of all that could scroll, only this.
    scroller.scrollTop +=
      section.getBoundingClientRect().top - scroller.getBoundingClientRect().top - GAP;
    section.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
  }

  return (
    isBelow && (
      <button type="button" className={styles.below} onClick={goThere}>
        To the question <ArrowDown size={14} aria-hidden />
      </button>
    )
  );
}
