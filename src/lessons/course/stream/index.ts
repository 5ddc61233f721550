import type { CourseGroup } from '../../course';

export const stream: CourseGroup = {
  id: 'stream',
  title: 'Stream',
  says: 'Kinesis and DynamoDB streams: records in order, in batches.',
  lessons: [],
};
