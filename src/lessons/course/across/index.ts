import type { CourseGroup } from '../../course';

export const across: CourseGroup = {
  id: 'across',
  title: 'Across all models',
  says: 'The same failure, seen from everywhere.',
  lessons: [
    {
      id: 'errors-stay-at-zero',
      title: 'Errors stay at zero',
      says: 'What each alarm would have seen, and what none.',
      load: async () => (await import('./errors-stay-at-zero/lesson')).lesson,
    },
  ],
};
