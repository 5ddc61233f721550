import { type OpenRun, openRun } from '../playback/openRun';
import type { Answer } from './ask';
import type { Lesson } from './lesson';
import type { LessonRuns } from './runs';

/**
 * A run as far as it has been told, up to a moment in story milliseconds: what comes later is not in
 * it, so that no panel can give the answer away before the question.
 */
export function toldUntil(run: OpenRun, storyMs: number): OpenRun {
  const { reader, trace, scenario } = run;
  const last = reader.steps[reader.story.stepAt(storyMs)];
  const past = trace.slice(0, storyMs <= 0 || !last ? 0 : last.last + 1);
  return openRun(scenario, { trace: past, ended: { atMs: last?.at ?? 0, why: 'horizon' } });
}

/** Whether a step, or one after it, still asks about the run that it shows. */
export function isStillAsked(
  { steps }: Lesson,
  runs: LessonRuns,
  step: number,
  answers: Readonly<Record<string, Answer>>,
): boolean {
  const run = runs.ofStep(step);
  return steps.some(
    ({ ask, name }, index) =>
      index >= step && ask && answers[name] === undefined && runs.ofStep(index) === run,
  );
}
