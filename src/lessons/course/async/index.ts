import type { CourseGroup } from '../../course';

export const async: CourseGroup = {
  id: 'async',
  title: 'Asynchronous',
  says: 'S3, SNS and EventBridge hand an event over and leave.',
  lessons: [],
};
