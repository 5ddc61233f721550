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
    {
      id: 'queue-or-destination',
      title: 'Dead-letter queue or destination',
      says: 'What each of them gets, and what gets lost.',
      load: async () => (await import('./queue-or-destination/lesson')).lesson,
    },
    {
      id: 'which-dead-letter-queue',
      title: 'Which dead-letter queue',
      says: 'SNS has one, the function has another.',
      load: async () => (await import('./which-dead-letter-queue/lesson')).lesson,
    },
    {
      id: 'at-least-once',
      title: 'At least once',
      says: 'One order, charged too often, and a table that remembers.',
      load: async () => (await import('./at-least-once/lesson')).lesson,
    },
  ],
};
