import type { Correction } from './correction';

/** Where the course notes differ about asynchronous events and classes of errors. */
export const asyncAndErrorsCorrections: readonly Correction[] = [
  {
    n: 1,
    kind: 'wrong',
    area: 'Asynchronous and error classes',
    notes:
      'If the invocation request returns invocation errors, Lambda retries that request two more times.',
    today:
      'It is function errors that get 2 retries (0 to 2), after 1 min and then 2 min. Invocation errors (throttle 429, system 5xx) are the ones retried up to the event’s maximum age, 6 h by default (60 to 21,600 s), backing off from 1 s to 5 min, without using up the 2 retries.',
    since: null,
    source: ['async-retries', 'async-invocation-errors', 'async-max-age'],
  },
  {
    n: 2,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes: 'In a synchronous invocation, no retries are built in.',
    today:
      'None on the service side, but the CLI and SDKs retry client timeouts, 429 and 5xx by themselves; function errors (HTTP 200 with X-Amz-Function-Error) never.',
    since: null,
    source: ['sync-no-retries', 'sdk-not-function-errors'],
  },
  {
    n: 3,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes:
      'For asynchronous sources, you have the option of an SNS topic, SQS queue, EventBridge event bus, or another Lambda function.',
    today:
      'Asynchronous failure destinations are SNS, SQS, EventBridge, Lambda and S3 (failure only).',
    since: 'November 2024',
    source: ['async-dest-failure'],
  },
  {
    n: 4,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes: 'A dead-letter queue is part of a function’s version-specific configuration.',
    today:
      'A dead-letter queue is set at function level and versions share the setting of $LATEST; destinations, retries and age can be set per version or alias.',
    since: null,
    source: ['async-dlq-scope'],
  },
  {
    n: 5,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes: 'If the Lambda function fails, SNS will not retry.',
    today:
      'Two stages: from SNS to Lambda’s queue SNS retries (100,015 tries over 23 days, with a dead-letter queue of the subscription); the run of the function is retried by Lambda (2 retries, then the function’s dead-letter queue or destination).',
    since: null,
    source: ['sns-two-stages', 'sns-dlq'],
  },
  {
    n: 6,
    kind: 'inexact',
    area: 'Asynchronous and error classes',
    notes:
      'SNS performs 3 immediate tries, 2 at 1 second apart, 10 backing off from 1 second to 20 seconds, and 100,000 at 20 seconds apart.',
    today:
      'The phases are right, but they cover server-side delivery failures only and cannot be changed; only HTTP/S policies can (3 retries by default, 3,600 s in all).',
    since: null,
    source: ['sns-policy-lambda', 'sns-policy-http'],
  },
  {
    n: 7,
    kind: 'outdated',
    area: 'Asynchronous and error classes',
    notes: 'By default, 200 filter policies per account, per AWS Region can be applied to a topic.',
    today: '200 filter policies per topic and 10,000 per account.',
    since: null,
    source: ['sns-filter-limits'],
  },
];
