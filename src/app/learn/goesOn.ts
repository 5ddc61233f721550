import type { LessonCard } from '../../lessons/course';
import type { Progress } from '../../lessons/progress';

/** Where a learner goes on. */
interface Next {
  readonly card: LessonCard;
  /** The step that was seen last; null for the beginning. */
  readonly step: string | null;
}

/** The first lesson that is not done, at the step that was seen last; null once all are done. */
export function goesOn(lessons: readonly LessonCard[], seen: Progress['lessons']): Next | null {
  const open = lessons.filter(({ id }) => !seen[id]?.isDone);
  // What was begun comes before what was not.
  const card = open.find(({ id }) => seen[id]) ?? open[0];
  return card ? { card, step: seen[card.id]?.step ?? null } : null;
}
