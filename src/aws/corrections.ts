/** Where the course notes and AWS differ. */
export interface Correction {
  readonly n: number;
  /** `wrong`: never right. `outdated`: was right once. `inexact`: right idea, wrong detail. */
  readonly kind: 'wrong' | 'outdated' | 'inexact' | 'inconsistent' | 'incomplete' | 'missing';
  readonly area: string;
  /** What the course notes say, near enough in their words; null when they say nothing. */
  readonly notes: string | null;
  /** What is true today. */
  readonly today: string;
}

/** Every difference that is known; load it with a dynamic import, it is too big to wait for. */
export const corrections: readonly Correction[] = [
  {
    n: 1,
    kind: 'wrong',
    area: 'Asynchronous and error classes',
    notes:
      'If the invocation request returns invocation errors, Lambda retries that request two more times.',
    today:
      "It is function errors that get 2 retries (0..2), after 1 min and then 2 min. Invocation errors (throttle 429, system 5xx) are the ones retried up to the event's maximum age, 6 h by default (60..21,600 s), backing off from 1 s to 5 min, without using up the 2 retries.",
  },
  {
    n: 2,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes: 'In a synchronous invocation, no retries are built in.',
    today:
      'None on the service side, but the CLI and SDKs retry client timeouts, 429 and 5xx by themselves; function errors (HTTP 200 with X-Amz-Function-Error) never.',
  },
  {
    n: 3,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes:
      'For asynchronous sources, you have the option of an SNS topic, SQS queue, EventBridge event bus, or another Lambda function.',
    today:
      'Asynchronous failure destinations are SNS, SQS, EventBridge, Lambda and S3 (failure only).',
  },
  {
    n: 4,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes: "A dead-letter queue is part of a function's version-specific configuration.",
    today:
      'A dead-letter queue is set at function level and versions share the setting of $LATEST; destinations, retries and age can be set per version or alias.',
  },
  {
    n: 5,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes: 'If the Lambda function fails, SNS will not retry.',
    today:
      "Two stages: from SNS to Lambda's queue SNS retries (100,015 tries over 23 days, with a dead-letter queue of the subscription); the run of the function is retried by Lambda (2 retries, then the function's dead-letter queue or destination).",
  },
  {
    n: 6,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes:
      'SNS performs 3 immediate tries, 2 at 1 second apart, 10 backing off from 1 second to 20 seconds, and 100,000 at 20 seconds apart.',
    today:
      'The phases are right, but they cover server-side delivery failures only and cannot be changed; only HTTP/S policies can (3 retries by default, 3,600 s in all).',
  },
  {
    n: 7,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes: 'By default, 200 filter policies per account, per AWS Region can be applied to a topic.',
    today: '200 filter policies per topic and 10,000 per account.',
  },
  {
    n: 8,
    kind: 'wrong',
    area: 'Synchronous',
    notes: 'API Gateway has a 30-second timeout.',
    today:
      'REST APIs 29 s by default (can be raised for Regional and private APIs), WebSocket APIs 29 s, only HTTP APIs 30 s (hard).',
  },
  {
    n: 9,
    kind: 'missing',
    area: 'Synchronous',
    notes: null,
    today:
      'What the client sees: 504 when the gateway times out, 502 on a function error or a malformed response, 500 when Lambda rejects the call (also when it throttles), 429 only when the gateway throttles.',
  },
  {
    n: 10,
    kind: 'outdated',
    area: 'SQS',
    notes: 'You can also set the batch size for the queue from 1 to 10 messages per batch.',
    today:
      '1..10,000 for standard queues (over 10 needs a batching window of at least 1 s), 1..10 for FIFO queues.',
  },
  {
    n: 11,
    kind: 'outdated',
    area: 'SQS',
    notes: 'Maximum concurrency is 1,000, unless the account or function limit is lower.',
    today:
      '1,250 per mapping in default mode; 2..1,000 with MaximumConcurrency; up to 100,000 in provisioned mode.',
  },
  {
    n: 12,
    kind: 'outdated',
    area: 'SQS',
    notes: 'Lambda will continue to add additional processes every minute.',
    today:
      'Up to 300 more concurrent invocations per minute (60 before November 2023), 1,000 per minute in provisioned mode.',
  },
  {
    n: 13,
    kind: 'outdated',
    area: 'SQS',
    notes:
      'Your Lambda function should delete each message from the queue after successfully processing it.',
    today: 'Use ReportBatchItemFailures: report the failed messages and Lambda deletes the rest.',
  },
  {
    n: 14,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'If any of the messages in the batch fail, all items in the batch become visible on the queue again.',
    today:
      'They become visible when the visibility timeout is over, not at once. maxReceiveCount = N gives N tries; the move to the dead-letter queue happens on the next receive.',
  },
  {
    n: 15,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'Set your visibility timeout to 6 times the timeout you configure for your function; a batch that takes 20 seconds needs a visibility timeout that is greater than 20 seconds.',
    today:
      "6 x function timeout + batching window. Lambda refuses a mapping whose function timeout is above the visibility timeout, so the 20 s compare with the wrong thing: the batch's duration instead of the function timeout.",
  },
  {
    n: 16,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'If a Lambda function returns errors when processing messages, Lambda decreases the number of processes polling the queue.',
    today: 'Also on throttles, and not at all with ReportBatchItemFailures.',
  },
  {
    n: 17,
    kind: 'outdated',
    area: 'SQS',
    notes: 'The function should have its concurrency set to at least 5.',
    today:
      'Still advised for reserved concurrency, but MaximumConcurrency (2..1,000) is now the right way to cap a queue.',
  },
  {
    n: 18,
    kind: 'inexact',
    area: 'SQS',
    notes: 'A message in the queue is processed by a single consumer.',
    today: 'Standard queues are at-least-once: duplicates happen.',
  },
  {
    n: 19,
    kind: 'outdated',
    area: 'Streams and Kinesis',
    notes: 'On-failure destination: lets you send failed records to an SNS topic or SQS queue.',
    today: 'Also S3 (with the whole payload) and a Kafka topic.',
  },
  {
    n: 20,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Lambda also resets the retry and max age values whenever it splits a batch.',
    today:
      "Half right: AWS says that splitting does not consume the retry quota. Nothing says that the age is reset, and age is counted from the record's arrival.",
  },
  {
    n: 21,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Maximum record age: lets you limit the duration of retries on a failed batch.',
    today: 'It is the age of the record.',
  },
  {
    n: 22,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'Maximum retry attempts: lets you limit the number of retries on a failed batch.',
    today:
      'It counts function errors only; throttles before the invocation are retried without count.',
  },
  {
    n: 23,
    kind: 'wrong',
    area: 'Streams and Kinesis',
    notes: 'Each request can return a maximum of 2 MB of data.',
    today:
      'GetRecords returns up to 10 MB or 10,000 records; 2 MB/s per shard is the sustained rate (an answer of 10 MB blocks reads for 5 s).',
  },
  {
    n: 24,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes: 'You can have up to five standard consumers on a stream.',
    today: 'That is no quota, only what 5 calls/s per shard allows.',
  },
  {
    n: 25,
    kind: 'outdated',
    area: 'Streams and Kinesis',
    notes: 'Records of up to 1 MB.',
    today: 'Up to 10 MiB since October 2025 (but Lambda takes 6 MB).',
  },
  {
    n: 26,
    kind: 'inexact',
    area: 'Streams and Kinesis',
    notes:
      'Enhanced fan-out reduces the latency such that the delivery rate is more like 50 to 70 ms.',
    today: 'AWS says about 70 ms. 20 registered consumers, 50 with On-demand Advantage.',
  },
  {
    n: 27,
    kind: 'wrong',
    area: 'Streams and Kinesis',
    notes:
      'If you have two shards and you reshard and add a third, the existing records remain on the original two shards and new ones are split among all three.',
    today:
      'A split closes one parent shard and opens two children. The closed parent must be drained before its children; the other shard is not touched.',
  },
  {
    n: 28,
    kind: 'inconsistent',
    area: 'Streams and Kinesis',
    notes:
      'Two definitions of IteratorAge: how old the last record was when processing finished, and when Lambda received the batch and invoked the function.',
    today:
      'From arrival in the stream until the mapping sends the event to the function, for the last record of the batch.',
  },
  {
    n: 29,
    kind: 'incomplete',
    area: 'Streams and Kinesis',
    notes: 'There was a limit of one concurrent Lambda invocation per shard but now …',
    today: 'ParallelizationFactor 1..10, with order kept per partition key.',
  },
  {
    n: 30,
    kind: 'missing',
    area: 'Streams and Kinesis',
    notes: null,
    today:
      'Retention goes up to 365 days; DynamoDB Streams keep 24 h and serve 2 readers; there are on-demand modes.',
  },
  {
    n: 31,
    kind: 'missing',
    area: 'Streams and Kinesis',
    notes: null,
    today:
      'Partial batch responses work for streams too: they are the real successor of deleting each message.',
  },
  {
    n: 32,
    kind: 'outdated',
    area: 'Scaling',
    notes:
      'Lambda will immediately increase concurrency up to the burst level of the Region, then it will add 500 more invocations each minute.',
    today:
      'Since November 2023: 1,000 environments per 10 s and per function, no burst per Region.',
  },
  {
    n: 33,
    kind: 'outdated',
    area: 'Scaling',
    notes:
      'Requests could be throttled for a few minutes even when the limit itself is higher than the burst.',
    today: 'Seconds now.',
  },
  {
    n: 34,
    kind: 'missing',
    area: 'Scaling',
    notes: null,
    today:
      'Requests per second are limited to 10 x concurrency. Reserved concurrency (100 must stay unreserved) and provisioned concurrency.',
  },
  {
    n: 35,
    kind: 'inexact',
    area: 'Environment, database, memory',
    notes:
      'There is only one setting that can impact performance: memory. Both CPU and I/O scale linearly with it.',
    today:
      'Memory is the main one; arm64, SnapStart, provisioned concurrency, package size and init code count too. AWS does not promise that I/O grows with memory (CPU does: 1 vCPU at 1,769 MB).',
  },
  {
    n: 36,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes: 'There is no hook to let you indicate destruction of a Lambda environment.',
    today: 'Extensions get a Shutdown phase (500 or 2,000 ms).',
  },
  {
    n: 37,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes: 'An environment will never execute more than one Lambda function at a time.',
    today: 'True for default compute; Managed Instances run several invocations at once.',
  },
  {
    n: 38,
    kind: 'outdated',
    area: 'Environment, database, memory',
    notes:
      'Your database engine may have a proxy program; you could also use Dynamic Content Management.',
    today: 'RDS Proxy is the managed answer; "Content" looks like a slip for "Connection".',
  },
  {
    n: 39,
    kind: 'missing',
    area: 'Environment, database, memory',
    notes: null,
    today: 'The init time of all functions is billed since 1 August 2025.',
  },
  {
    n: 40,
    kind: 'inexact',
    area: 'Step Functions',
    notes: "Step Functions doesn't set a default timeout.",
    today:
      'Formally 99,999,999 s; a standard execution ends after a year, an express one after 5 min.',
  },
  {
    n: 41,
    kind: 'incomplete',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Five deployment preferences are shown.',
    today: 'There are nine predefined deployment types.',
  },
  {
    n: 42,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'AWS SAM supports five resource types.',
    today: 'SAM has ten resource types.',
  },
  {
    n: 43,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Use the SAM package command to create a deployment package.',
    today: 'sam deploy does it.',
  },
  {
    n: 44,
    kind: 'inexact',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Parameter Store is a free, fully managed storage system.',
    today: 'The standard tier is: 40 reads/s, 100 versions kept, values of 4 KB.',
  },
  {
    n: 45,
    kind: 'inexact',
    area: 'Deployment, configuration, monitoring, names',
    notes:
      'Async delivery failures: the number of times that Lambda attempted to write to a destination or dead-letter queue but fails.',
    today:
      'Two metrics: DeadLetterErrors and DestinationDeliveryFailures (the latter also for streams).',
  },
  {
    n: 46,
    kind: 'outdated',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'CloudWatch Events, Elasticsearch Service, Pinpoint.',
    today: 'EventBridge, OpenSearch Service; support for Pinpoint ended on 30 October 2026.',
  },
  {
    n: 47,
    kind: 'incomplete',
    area: 'Deployment, configuration, monitoring, names',
    notes: 'Event Fork Pipelines: the event replay pipeline.',
    today: 'There are three; for archive and analytics AWS now points to SNS with Firehose.',
  },
];
