import type { CourseGroup } from '../../course';

export const async: CourseGroup = {
  id: 'async',
  title: 'Asynchronous',
  says: 'S3, SNS and EventBridge hand an event over and leave.',
  lessons: [
    {
      id: 'retries-and-ages',
      title: 'Two retries, or six hours',
      says: 'Function errors are counted, throttles grow old.',
      load: async () => (await import('./retries-and-ages/lesson')).lesson,
    },
  ],
};
