import type { LessonCard } from '../../lessons/course';
import type { Lesson } from '../../lessons/lesson';
import { type LessonRuns, modelsOf, runsOf } from '../../lessons/runs';
import { loadModel } from '../../models';

/** A lesson that can be gone through: it is there, and so are the models that it shows. */
export interface LoadedLesson {
  readonly card: LessonCard;
  readonly lesson: Lesson;
  readonly runs: LessonRuns;
}

const loading = new Map<string, Promise<LoadedLesson | null>>();

/**
 * Loads a lesson once for all.
 *
 * @returns null when it could not be loaded; whoever asks next tries again
 */
export function loadLesson(card: LessonCard): Promise<LoadedLesson | null> {
  const known = loading.get(card.id);
  if (known) return known;
  const promise = load(card).catch(() => null);
  loading.set(card.id, promise);
  return promise;
}

/** Forgets that a lesson could not be loaded. */
export function forgetLesson({ id }: LessonCard): void {
  loading.delete(id);
}

async function load(card: LessonCard): Promise<LoadedLesson> {
  const lesson = await card.load();
  await Promise.all(modelsOf(lesson).map((id) => loadModel(id)));
  return { card, lesson, runs: runsOf(lesson, card.title) };
}
