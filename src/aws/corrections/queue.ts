import type { Correction } from './correction';

/** Where the course notes differ about SQS. */
export const queueCorrections: readonly Correction[] = [
  {
    n: 10,
    kind: 'outdated',
    area: 'SQS',
    notes: 'You can also set the batch size for the queue from 1 to 10 messages per batch.',
    today:
      '1 to 10,000 for standard queues (over 10 needs a batching window of at least 1 s), 1 to 10 for FIFO queues.',
    since: 'November 2020',
    source: ['sqs-batch-size'],
  },
  {
    n: 11,
    kind: 'outdated',
    area: 'SQS',
    notes: 'Maximum concurrency is 1,000, unless the account or function limit is lower.',
    today:
      '1,250 per mapping in default mode; 2 to 1,000 with MaximumConcurrency; up to 100,000 in provisioned mode.',
    since: 'November 2023; maximum concurrency January 2023, provisioned mode November 2025',
    source: ['sqs-scale-max', 'sqs-max-concurrency', 'sqs-provisioned'],
  },
  {
    n: 12,
    kind: 'outdated',
    area: 'SQS',
    notes: 'Lambda will continue to add additional processes every minute.',
    today:
      'Up to 300 more concurrent invocations per minute (60 before November 2023), 1,000 per minute in provisioned mode.',
    since: 'November 2023',
    source: ['sqs-scale-rate', 'sqs-provisioned'],
  },
  {
    n: 13,
    kind: 'outdated',
    area: 'SQS',
    notes:
      'Your Lambda function should delete each message from the queue after successfully processing it.',
    today: 'Use ReportBatchItemFailures: report the failed messages and Lambda deletes the rest.',
    since: 'November 2021',
    source: ['sqs-partial', 'sqs-partial-rules'],
  },
  {
    n: 14,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'If any of the messages in the batch fail, all items in the batch become visible on the queue again.',
    today:
      'They become visible when the visibility timeout is over, not at once. maxReceiveCount = N gives N tries; the move to the dead-letter queue happens on the next receive.',
    since: null,
    source: ['sqs-batch-failure', 'sqs-maxreceive-order'],
  },
  {
    n: 15,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'Set your visibility timeout to 6 times the timeout you configure for your function; a batch that takes 20 seconds needs a visibility timeout that is greater than 20 seconds.',
    today:
      '6 x function timeout + batching window. Lambda refuses a mapping whose function timeout is above the visibility timeout, so the 20 s compare with the wrong thing: the batch’s duration instead of the function timeout.',
    since: null,
    source: ['sqs-6x', 'sqs-visibility-check'],
  },
  {
    n: 16,
    kind: 'inexact',
    area: 'SQS',
    notes:
      'If a Lambda function returns errors when processing messages, Lambda decreases the number of processes polling the queue.',
    today: 'Also on throttles, and not at all with ReportBatchItemFailures.',
    since: null,
    source: ['sqs-backoff'],
  },
  {
    n: 17,
    kind: 'outdated',
    area: 'SQS',
    notes: 'The function should have its concurrency set to at least 5.',
    today:
      'Still advised for reserved concurrency, but MaximumConcurrency (2 to 1,000) is now the right way to cap a queue.',
    since: 'January 2023',
    source: ['sqs-min-concurrency', 'sqs-max-concurrency'],
  },
  {
    n: 18,
    kind: 'inexact',
    area: 'SQS',
    notes: 'A message in the queue is processed by a single consumer.',
    today: 'Standard queues are at-least-once: duplicates happen.',
    since: null,
    source: ['sqs-p2p'],
  },
];
