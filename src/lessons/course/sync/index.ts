import type { CourseGroup } from '../../course';

export const sync: CourseGroup = {
  id: 'sync',
  title: 'Synchronous',
  says: 'Somebody waits for the answer.',
  lessons: [],
};
