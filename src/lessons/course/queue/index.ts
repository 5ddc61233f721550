import type { CourseGroup } from '../../course';

export const queue: CourseGroup = {
  id: 'queue',
  title: 'Queue',
  says: 'SQS between a sender and your function.',
  lessons: [
    {
      id: 'receive-count',
      title: 'Receive count and dead-letter queue',
      says: 'What counts as a try, and what moves a message.',
      load: async () => (await import('./receive-count/lesson')).lesson,
    },
  ],
};
