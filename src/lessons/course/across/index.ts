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
    {
      id: 'one-throttle',
      title: 'One throttle, four outcomes',
      says: 'The same no, heard by four kinds of callers.',
      load: async () => (await import('./one-throttle/lesson')).lesson,
    },
    {
      id: 'sns-or-sqs',
      title: 'SNS or SQS before Lambda',
      says: 'Who keeps the event, who retries it, where it ends.',
      load: async () => (await import('./sns-or-sqs/lesson')).lesson,
    },
  ],
};
