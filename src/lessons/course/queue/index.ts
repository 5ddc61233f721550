import type { CourseGroup } from '../../course';

export const queue: CourseGroup = {
  id: 'queue',
  title: 'Queue',
  says: 'SQS between a sender and your function.',
  lessons: [
    {
      id: 'one-failed-message',
      title: 'One failed message and its batch',
      says: 'What becomes of the others when one of them fails.',
      load: async () => (await import('./one-failed-message/lesson')).lesson,
    },
    {
      id: 'visibility-timeout',
      title: 'Visibility timeout: why six times',
      says: 'Room for being throttled, and for the whole batch.',
      load: async () => (await import('./visibility-timeout/lesson')).lesson,
    },
    {
      id: 'throttled-never-run',
      title: 'Throttled, but never run',
      says: 'Good messages become dead letters without a single error.',
      load: async () => (await import('./throttled-never-run/lesson')).lesson,
    },
    {
      id: 'what-the-handler-returns',
      title: 'What the handler returns',
      says: 'Null, an empty list, a wrong id: what Lambda deletes.',
      load: async () => (await import('./what-the-handler-returns/lesson')).lesson,
    },
    {
      id: 'receive-count',
      title: 'Receive count and dead-letter queue',
      says: 'What counts as a try, and what moves a message.',
      load: async () => (await import('./receive-count/lesson')).lesson,
    },
    {
      id: 'dead-letter-clock',
      title: 'The dead-letter queue’s clock',
      says: 'When a dead letter is deleted, and from when that counts.',
      load: async () => (await import('./dead-letter-clock/lesson')).lesson,
    },
    {
      id: 'batch-size-and-timeouts',
      title: 'Batch size and timeouts',
      says: 'What has to fit into what, in seconds and minutes.',
      load: async () => (await import('./batch-size-and-timeouts/lesson')).lesson,
    },
    {
      id: 'fifo',
      title: 'FIFO queues',
      says: 'What one bad message does to its group.',
      load: async () => (await import('./fifo/lesson')).lesson,
    },
  ],
};
