import type { Fact } from '../fact';

/** What SNS and S3 do with events that they hand to Lambda, as facts. */
export const asyncSourceFacts = {
  'sns-two-stages': {
    id: 'sns-two-stages',
    today:
      "True only after Lambda accepted the event. Stage 1: SNS to Lambda's queue, retried by SNS on server-side errors or throttles. Stage 2: Lambda's own asynchronous retries of the function. A failed stage 1 goes to the subscription's DLQ, a failed stage 2 to the function's DLQ/destination.",
    notesSay:
      'If the Lambda function fails to process the message, SNS will not retry the delivery.',
    default: null,
    min: null,
    max: null,
    unit: null,
    source: [
      'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
      'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
    ],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-policy-lambda': {
    id: 'sns-policy-lambda',
    today:
      'Right for AWS-managed endpoints (Lambda, SQS, Firehose): 100,015 attempts over about 23 days, with jitter. It cannot be changed and covers server-side errors only.',
    notesSay:
      '3 immediate tries, 2 at 1 second apart, 10 backing off from 1 second to 20 seconds, and 100,000 at 20 seconds apart',
    default: 100015,
    min: null,
    max: null,
    unit: 'attempts',
    source: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-policy-customer': {
    id: 'sns-policy-customer',
    today:
      'SMTP, SMS and mobile push: 0 immediate, 2 at 10 s, 10 from 10 s to 600 s, 38 at 600 s = 50 attempts, over 6 h.',
    notesSay: null,
    default: 50,
    min: null,
    max: null,
    unit: 'attempts',
    source: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-policy-http': {
    id: 'sns-policy-http',
    today:
      'HTTP/S is the only customisable policy (4 phases, topic or subscription level). Defaults: numRetries 3 (0..100), minDelayTarget 20 s, maxDelayTarget 20 s (up to 3,600), linear; whole policy at most 3,600 s. Retries on 5xx and 429 only; other errors are permanent.',
    notesSay: null,
    default: 3,
    min: 0,
    max: 100,
    unit: 'retries',
    source: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-dlq': {
    id: 'sns-dlq',
    today:
      'Right: RedrivePolicy on the subscription, target is an SQS queue; without it the message is discarded when the policy is exhausted.',
    notesSay: 'you also have the option to configure a dead-letter queue on the SNS subscription',
    default: null,
    min: null,
    max: null,
    unit: null,
    source: ['https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-lambda-standard-only': {
    id: 'sns-lambda-standard-only',
    today: 'Lambda subscribes to standard topics only, not FIFO topics.',
    notesSay: null,
    default: null,
    min: null,
    max: null,
    unit: null,
    source: ['https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-filter-limits': {
    id: 'sns-filter-limits',
    today:
      'Now 200 filter policies per topic and 10,000 per account. A policy: at most 5 keys, 150 value combinations, 256 KB.',
    notesSay:
      'By default, 200 filter policies per account, per AWS Region can be applied to a topic.',
    default: 200,
    min: null,
    max: 10000,
    unit: 'policies',
    source: [
      'https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html',
    ],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  'sns-filter-scope': {
    id: 'sns-filter-scope',
    today:
      'FilterPolicyScope MessageAttributes (default) or MessageBody (nested policies allowed).',
    notesSay: null,
    default: null,
    min: null,
    max: null,
    unit: 'enum',
    source: ['boto/botocore 1.43.107 botocore/data/sns/2010-03-31/service-2.json'],
    asOf: '2026-10-01 (botocore 1.43.107)',
    confidence: 'high',
  },
  'sns-message-size': {
    id: 'sns-message-size',
    today:
      '256 KiB by default; new topic attribute MaximumMessageSize (Aug-Oct 2026) allows up to 1 MiB when the topic has at most 100 subscriptions, all SQS, Firehose or Lambda.',
    notesSay: null,
    default: 262144,
    min: 1024,
    max: 1048576,
    unit: 'bytes',
    source: ['boto/botocore 1.43.107 botocore/data/sns/2010-03-31/service-2.json'],
    asOf: '2026-10-01 (botocore 1.43.107)',
    confidence: 'high',
  },
  'eventbridge-retries': {
    id: 'eventbridge-retries',
    today:
      'A rule that cannot hand an event over tries again for 24 hours and up to 185 times by default, with exponential back-off and jitter, after retriable errors only. Then the event is dropped, unless the target has a dead-letter queue. How long the waits are is not documented.',
    notesSay: null,
    default: 185,
    min: 0,
    max: 185,
    unit: 'retries',
    source: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  's3-events': {
    id: 's3-events',
    today:
      'S3 notifications are at-least-once, usually within seconds but sometimes a minute or more, and reach Lambda asynchronously, so all async rules apply. Targets: SNS, SQS (standard), Lambda, EventBridge.',
    notesSay: 'With asynchronous event sources, like Amazon S3',
    default: null,
    min: null,
    max: null,
    unit: null,
    source: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
  's3-loop': {
    id: 's3-loop',
    today:
      "A function writing into the bucket that triggers it makes a loop; since 2024 Lambda's loop detection also covers S3.",
    notesSay: null,
    default: null,
    min: null,
    max: null,
    unit: null,
    source: ['https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html'],
    asOf: 'late 2025 to 2026 (AWS documentation, undated copy)',
    confidence: 'high',
  },
} as const satisfies Readonly<Record<string, Fact>>;
