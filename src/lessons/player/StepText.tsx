import { useMemo } from 'react';
import type { OpenRun } from '../../playback/openRun';
import type { Lesson, LessonParts, NamedRun } from '../lesson';
import styles from './StepText.module.css';

/** Where the links of a lesson lead. */
export interface LessonLinks {
  readonly step: (name: string) => string;
  readonly lesson: (id: string) => string;
  readonly note: (n: number) => string;
  /** All lessons. */
  readonly course: string;
}

interface StepTextProps {
  readonly lesson: Lesson;
  /** The step's. */
  readonly name: string;
  readonly run: OpenRun;
  readonly named: NamedRun;
  readonly links: LessonLinks;
}

/** What a lesson says at a step, with the values of the run that is shown. */
export function StepText({ lesson, name, run, named, links }: StepTextProps) {
  const components = useMemo(
    (): LessonParts => ({
      Step: ({ name: own, children }) => (own === name ? children : null),
      Value: ({ name: value }) => (
        <span className={styles.value}>{lesson.values[value]?.(run, named)}</span>
      ),
      Note: ({ n, children }) => <a href={links.note(n)}>{children}</a>,
      Lesson: ({ id, children }) => <a href={links.lesson(id)}>{children}</a>,
    }),
    [lesson, name, run, named, links],
  );
  const { Text } = lesson;
  return (
    <div className={styles.text}>
      <Text components={components} />
    </div>
  );
}
