import type { LessonCard } from '../../lessons/course';
import type { Progress } from '../../lessons/progress';

/** The course begins with it; a test holds it to the course, which the front page does without. */
export const FIRST_LESSON = 'two-kinds-of-errors';

/**
 * The lesson to go on with: the last in the course that was begun and is not done, or else the first
 * that was not begun. Null when all are done.
 */
export function nextLesson(
  cards: readonly LessonCard[],
  lessons: Progress['lessons'],
): LessonCard | null {
  const begun = cards.findLast(({ id }) => lessons[id]?.isDone === false);
  return begun ?? cards.find(({ id }) => !lessons[id]) ?? null;
}
