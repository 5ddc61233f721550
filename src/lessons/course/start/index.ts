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
  ],
};
