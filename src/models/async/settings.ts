import type { IdempotencySettings } from '../../lambda/idempotency';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { idempotencySettings } from '../function/idempotency';
import { type AccountSettings, accountSettings, functionSettings } from '../function/settings';
import type { SettingsOf } from '../setting';

/** Who hands events over to Lambda. */
export type SourceType = 's3' | 'sns' | 'eventbridge' | 'invoke';

/** Where Lambda sends the record of an event that it has given up on. */
export type OnFailure = 'sqs' | 'sns' | 'eventbridge' | 'lambda' | 's3';

/** Where Lambda sends the record of an event that went well: not to S3 (`async-dest-success`). */
type OnSuccess = Exclude<OnFailure, 's3'>;

/** Where the function's own dead-letter queue can be. */
export type DeadLetterQueue = 'sqs' | 'sns';

/** Everything that can keep an event in the end, by what it is at AWS. */
export const TARGETS: Readonly<Record<OnFailure, string>> = {
  sqs: 'SQS queue',
  sns: 'SNS topic',
  eventbridge: 'EventBridge event bus',
  lambda: 'Lambda function',
  s3: 'S3 bucket',
};

/** The sources by their names. */
export const SOURCES: Readonly<Record<SourceType, string>> = {
  s3: 'S3 bucket',
  sns: 'SNS topic',
  eventbridge: 'EventBridge rule',
  invoke: 'your own code',
};

/** Settings of a scenario of asynchronous events: AWS's property names with AWS's units. */
export interface AsyncSettings {
  readonly source: { readonly type: SourceType };
  readonly invoke: {
    readonly MaximumRetryAttempts: number;
    /** Seconds. */
    readonly MaximumEventAgeInSeconds: number;
    readonly OnFailure: OnFailure | null;
    readonly OnSuccess: OnSuccess | null;
  };
  readonly function: FunctionSettings & { readonly DeadLetterQueue: DeadLetterQueue | null };
  /** Of the SNS topic; other sources have none. */
  readonly subscription: { readonly RedrivePolicy: boolean };
  readonly idempotency: IdempotencySettings;
  readonly account: AccountSettings;
}

/** Every setting of asynchronous events: the schema and the panel are both made from this. */
export const asyncSettings: SettingsOf<AsyncSettings> = {
  source: {
    type: {
      kind: 'choice',
      name: 'Event source',
      help: 'Who hands events over. Lambda answers 202 once they are in its own queue.',
      isFixed: true,
      aws: null,
      fact: 'async-accept',
      default: 's3',
      options: [
        { value: 's3', name: SOURCES.s3 },
        { value: 'sns', name: SOURCES.sns },
        { value: 'eventbridge', name: SOURCES.eventbridge },
        { value: 'invoke', name: SOURCES.invoke },
      ],
    },
  },
  invoke: {
    MaximumRetryAttempts: {
      kind: 'number',
      name: 'Retries after function errors',
      help: 'How often Lambda tries an event again that the function failed on: after 1 and 2 minutes.',
      aws: 'MaximumRetryAttempts',
      fact: 'async-retries',
      correction: 1,
      default: 2,
      min: 0,
      max: 2,
      unit: 'retries',
    },
    MaximumEventAgeInSeconds: {
      kind: 'number',
      name: 'Maximum event age',
      help: 'An event whose next try would come later than this is given up at once.',
      aws: 'MaximumEventAgeInSeconds',
      fact: 'async-max-age',
      correction: 1,
      default: 21_600,
      min: 60,
      max: 21_600,
      unit: 's',
    },
    OnFailure: {
      kind: 'choice',
      name: 'On-failure destination',
      help: 'Gets a record of every event that is given up: the event, and how it failed.',
      aws: 'DestinationConfig.OnFailure',
      fact: 'async-dest-failure',
      correction: 3,
      default: null,
      options: [
        { value: null, name: 'none' },
        { value: 'sqs', name: TARGETS.sqs },
        { value: 'sns', name: TARGETS.sns },
        { value: 'eventbridge', name: TARGETS.eventbridge },
        { value: 'lambda', name: TARGETS.lambda },
        { value: 's3', name: TARGETS.s3 },
      ],
    },
    OnSuccess: {
      kind: 'choice',
      name: 'On-success destination',
      help: 'Gets a record of every event that went well: the event, and what the function returned.',
      aws: 'DestinationConfig.OnSuccess',
      fact: 'async-dest-success',
      default: null,
      options: [
        { value: null, name: 'none' },
        { value: 'sqs', name: TARGETS.sqs },
        { value: 'sns', name: TARGETS.sns },
        { value: 'eventbridge', name: TARGETS.eventbridge },
        { value: 'lambda', name: TARGETS.lambda },
      ],
    },
  },
  function: {
    DeadLetterQueue: {
      kind: 'choice',
      name: 'Dead-letter queue',
      help: 'The function’s own: gets the bare event of what is given up, and three attributes.',
      aws: 'DeadLetterConfig.TargetArn',
      fact: 'async-dlq-targets',
      correction: 4,
      default: null,
      options: [
        { value: null, name: 'none' },
        { value: 'sqs', name: TARGETS.sqs },
        { value: 'sns', name: TARGETS.sns },
      ],
    },
    ...functionSettings,
  },
  subscription: {
    RedrivePolicy: {
      kind: 'switch',
      name: 'Dead-letter queue of the subscription',
      help: 'SNS’s own: gets what SNS could not hand over to Lambda, never what the function fails on.',
      aws: 'RedrivePolicy',
      fact: 'sns-dlq',
      correction: 5,
      default: false,
    },
  },
  idempotency: idempotencySettings,
  account: accountSettings,
};
