import type { CourseGroup } from '../../course';

export const queue: CourseGroup = {
  id: 'queue',
  title: 'Queue',
  says: 'SQS between a sender and your function.',
  lessons: [],
};
