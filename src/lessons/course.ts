import { across } from './course/across';
import { async } from './course/async';
import { queue } from './course/queue';
import { start } from './course/start';
import { stream } from './course/stream';
import { sync } from './course/sync';
import type { Lesson } from './lesson';

/** What is known of a lesson before it is loaded. */
export interface LessonCard {
  /** Its name in links. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a few words. */
  readonly says: string;
  readonly load: () => Promise<Lesson>;
}

/** Lessons that belong together, in order. */
export interface CourseGroup {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly lessons: readonly LessonCard[];
}

/** The course, in the order in which it is best taken. */
export const course: readonly CourseGroup[] = [start, queue, stream, async, sync, across];

/** Every lesson in order. */
export const lessonCards: readonly LessonCard[] = course.flatMap(({ lessons }) => lessons);

/** The lesson of that id, if there is one. */
export function lessonCard(id: string): LessonCard | undefined {
  return lessonCards.find((card) => card.id === id);
}

/** The lesson that comes after one; undefined after the last. */
export function lessonAfter(id: string): LessonCard | undefined {
  const place = lessonCards.findIndex((card) => card.id === id);
  return place < 0 ? undefined : lessonCards[place + 1];
}
