import type { CourseGroup } from '../../course';

export const across: CourseGroup = {
  id: 'across',
  title: 'Across all models',
  says: 'The same failure, seen from everywhere.',
  lessons: [],
};
