/** The course begins with it; a test holds it to the course, which the front page does without. */
export const FIRST_LESSON = 'two-kinds-of-errors';
