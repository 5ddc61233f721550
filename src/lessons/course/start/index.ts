import type { CourseGroup } from '../../course';

export const start: CourseGroup = {
  id: 'start',
  title: 'First',
  says: 'Two kinds of errors, and four ways to call a function.',
  lessons: [
    {
      id: 'two-kinds-of-errors',
      title: 'Two kinds of errors',
      says: 'Your code fails, or Lambda says no before it runs.',
      load: async () => (await import('./two-kinds-of-errors/lesson')).lesson,
    },
    {
      id: 'four-models',
      title: 'Four ways to call a function',
      says: 'Who calls, who tries again, and where failures end.',
      load: async () => (await import('./four-models/lesson')).lesson,
    },
  ],
};
