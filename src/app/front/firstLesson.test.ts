import { expect, it } from 'vitest';
import { lessonCards } from '../../lessons/course';
import { FIRST_LESSON } from './firstLesson';

it('is the first lesson of the course', () => {
  expect(lessonCards[0]?.id).toBe(FIRST_LESSON);
});
