import type { CourseGroup } from '../../course';

export const stream: CourseGroup = {
  id: 'stream',
  title: 'Stream',
  says: 'Kinesis and DynamoDB streams: records in order, in batches.',
  lessons: [
    {
      id: 'poison-record',
      title: 'A poison record',
      says: 'One bad record blocks its shard until retention is over.',
      load: async () => (await import('./poison-record/lesson')).lesson,
    },
  ],
};
