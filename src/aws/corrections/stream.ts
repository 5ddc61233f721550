import type { Correction } from './correction';

/** Where the course notes differ about streams. */
export const streamCorrections: readonly Correction[] = [
  {
    n: 19,
    kind: 'outdated',
    area: 'Streams and Kinesis',
    notes: 'On-failure destination: lets you send failed records to an SNS topic or SQS queue.',
    today: 'Also S3 (with the whole payload) and a Kafka topic.',
    since: 'November 2024 for S3, late 2025 for Kafka',
    source: ['stream-destination', 'stream-destination-payload'],
  },
  {
    n: 20,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Lambda also resets the retry and max age values whenever it splits a batch.',
    today:
      'Half right: AWS says that splitting does not consume the retry quota. Nothing says that the age is reset, and age is counted from the record’s arrival.',
    since: null,
    source: ['stream-bisect-quota'],
  },
  {
    n: 21,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Maximum record age: lets you limit the duration of retries on a failed batch.',
    today: 'It is the age of the record.',
    since: null,
    source: ['stream-max-age'],
  },
  {
    n: 22,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Maximum retry attempts: lets you limit the number of retries on a failed batch.',
    today:
      'It counts function errors only; throttles before the invocation are retried without count.',
    since: null,
    source: ['stream-max-retries', 'stream-pre-invoke'],
  },
  {
    n: 23,
    kind: 'wrong',
    area: 'Streams and Kinesis',
    notes: 'Each request can return a maximum of 2 MB of data.',
    today:
      'GetRecords returns up to 10 MB or 10,000 records; 2 MB/s per shard is the sustained rate (an answer of 10 MB blocks reads for 5 s).',
    since: null,
    source: ['kinesis-read-size', 'kinesis-read-rate'],
  },
  {
    n: 24,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'You can have up to five standard consumers on a stream.',
    today: 'That is no quota, only what 5 calls/s per shard allows.',
    since: null,
    source: ['kinesis-standard-consumers', 'kinesis-read-tps'],
  },
  {
    n: 25,
    kind: 'outdated',
    area: 'Streams and Kinesis',
    notes: 'Records of up to 1 MB.',
    today: 'Up to 10 MiB since October 2025 (but Lambda takes 6 MB).',
    since: 'October 2025',
    source: ['kinesis-record-size'],
  },
  {
    n: 26,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes:
      'Enhanced fan-out reduces the latency such that the delivery rate is more like 50 to 70 ms.',
    today: 'AWS says about 70 ms. 20 registered consumers, 50 with On-demand Advantage.',
    since: 'November 2025, for 50 consumers',
    source: ['kinesis-latency', 'kinesis-efo-consumers'],
  },
  {
    n: 27,
    kind: 'wrong',
    area: 'Streams and Kinesis',
    notes:
      'If you have two shards and you reshard and add a third, the existing records remain on the original two shards and new ones are split among all three.',
    today:
      'A split closes one parent shard and opens two children. The closed parent must be drained before its children; the other shard is not touched.',
    since: null,
    source: ['kinesis-reshard'],
  },
  {
    n: 28,
    kind: 'inconsistent',
    area: 'Streams and Kinesis',
    notes:
      'Two definitions of IteratorAge: how old the last record was when processing finished, and when Lambda received the batch and invoked the function.',
    today:
      'From arrival in the stream until the mapping sends the event to the function, for the last record of the batch.',
    since: null,
    source: ['stream-iterator-age', 'met-iterator-age'],
  },
  {
    n: 29,
    kind: 'incomplete',
    area: 'Streams and Kinesis',
    notes: 'There was a limit of one concurrent Lambda invocation per shard but now …',
    today: 'ParallelizationFactor 1 to 10, with order kept per partition key.',
    since: 'November 2019',
    source: ['stream-parallelization'],
  },
  {
    n: 30,
    kind: 'missing',
    area: 'Streams and Kinesis',
    notes: null,
    today:
      'Retention goes up to 365 days; DynamoDB Streams keep 24 h and serve 2 readers; there are on-demand modes.',
    since: 'November 2020 for 365 days, November 2021 for on-demand',
    source: ['kinesis-retention', 'ddb-retention', 'ddb-readers', 'kinesis-ondemand'],
  },
  {
    n: 31,
    kind: 'missing',
    area: 'Streams and Kinesis',
    notes: null,
    today:
      'Partial batch responses work for streams too: they are the real successor of deleting each message.',
    since: 'December 2020',
    source: ['stream-partial', 'stream-partial-rules'],
  },
];
