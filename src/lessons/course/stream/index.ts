import type { CourseGroup } from '../../course';

export const stream: CourseGroup = {
  id: 'stream',
  title: 'Stream',
  says: 'Kinesis and DynamoDB streams: records in order, in batches.',
  lessons: [
    {
      id: 'poison-record',
      title: 'A poison record',
      says: 'What one bad record does to its shard by default.',
      load: async () => (await import('./poison-record/lesson')).lesson,
    },
    {
      id: 'ten-record-bisect',
      title: 'Ten records, one bad',
      says: 'A failing batch is split until the bad record is alone.',
      load: async () => (await import('./ten-record-bisect/lesson')).lesson,
    },
    {
      id: 'healthy-discarded',
      title: 'Healthy records discarded',
      says: 'Which good records are given up with a bad one.',
      load: async () => (await import('./healthy-discarded/lesson')).lesson,
    },
    {
      id: 'pointers',
      title: 'Pointers, not records',
      says: 'A destination is told where a record is. It expires.',
      load: async () => (await import('./pointers/lesson')).lesson,
    },
    {
      id: 'iterator-age',
      title: 'Iterator age',
      says: 'What the metric says, and when it is silent.',
      load: async () => (await import('./iterator-age/lesson')).lesson,
    },
    {
      id: 'duplicates',
      title: 'Duplicates',
      says: 'Every record at least once, and some more often.',
      load: async () => (await import('./duplicates/lesson')).lesson,
    },
    {
      id: 'parallelization',
      title: 'Parallelization',
      says: 'More batches at once, the order of a key, a hot key.',
      load: async () => (await import('./parallelization/lesson')).lesson,
    },
  ],
};
