import { type Answer, verdictOf } from '../ask';
import type { Lesson } from '../lesson';
import type { LessonRuns } from '../runs';

/**
 * How many predictions a lesson asks for, and how many were right at the first try.
 *
 * @param answers the last ones, by the names of the steps that ask
 * @param tries how often each was answered
 */
export function rightAtOnce(
  { steps }: Lesson,
  runs: LessonRuns,
  answers: Readonly<Record<string, Answer>>,
  tries: Readonly<Record<string, number>>,
): { readonly asked: number; readonly right: number } {
  const isRight = steps.map(({ ask, name }, index) => {
    const answer = answers[name];
    if (!ask || answer === undefined || tries[name] !== 1) return false;
    return verdictOf(ask, answer, runs.ofStep(index), runs.named).isRight;
  });
  return {
    asked: steps.filter(({ ask }) => ask).length,
    right: isRight.filter(Boolean).length,
  };
}
