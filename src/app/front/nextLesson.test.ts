import { expect, it } from 'vitest';
import { lessonCards } from '../../lessons/course';
import { FIRST_LESSON, nextLesson } from './nextLesson';

const done = { step: 'end', isDone: true };
const begun = { step: 'middle', isDone: false };

it('begins with the first lesson of the course', () => {
  expect(lessonCards[0]?.id).toBe(FIRST_LESSON);
  expect(nextLesson(lessonCards, {})?.id).toBe(FIRST_LESSON);
});

it('goes on with what was begun, wherever it is in the course', () => {
  const [first, second, third] = lessonCards.map(({ id }) => id);
  if (!first || !second || !third) throw new Error('The course is too short.');
  expect(nextLesson(lessonCards, { [first]: done, [third]: begun })?.id).toBe(third);
  expect(nextLesson(lessonCards, { [first]: done })?.id).toBe(second);
  expect(nextLesson(lessonCards, { [second]: done })?.id).toBe(first);
});

it('has nothing left when all are done, and forgets lessons that are gone', () => {
  const all = Object.fromEntries(lessonCards.map(({ id }) => [id, done]));
  expect(nextLesson(lessonCards, all)).toBeNull();
  expect(nextLesson(lessonCards, { gone: begun })?.id).toBe(FIRST_LESSON);
});
