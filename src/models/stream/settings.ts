import { DYNAMODB_RETENTION_HOURS } from '../../aws/limits';
import type { IdempotencySettings } from '../../lambda/idempotency';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { idempotencySettings } from '../function/idempotency';
import { type AccountSettings, accountSettings, functionSettings } from '../function/settings';
import type { FilterCriteria, SettingsOf } from '../setting';

/** Where Lambda sends what it gives up: an SQS queue, an SNS topic, an S3 bucket, a Kafka topic. */
export type OnFailure = 'sqs' | 'sns' | 's3' | 'kafka';

/** What each of them is called. */
export const DESTINATIONS: Readonly<Record<OnFailure, string>> = {
  sqs: 'SQS queue',
  sns: 'SNS topic',
  s3: 'S3 bucket',
  kafka: 'Kafka topic',
};

/** AWS's value for no limit, of retries and of age. */
export const NO_LIMIT = -1;

/** Settings of a stream scenario: AWS's property names with AWS's units, and ours in camel case. */
export interface StreamSettings {
  readonly stream: {
    readonly source: 'kinesis' | 'dynamodb';
    readonly ShardCount: number;
    /** Hours; DynamoDB Streams always keep records for 24. */
    readonly RetentionPeriodHours: number;
  };
  readonly mapping: {
    /** False pauses the mapping: nothing is read. */
    readonly Enabled: boolean;
    readonly BatchSize: number;
    readonly MaximumBatchingWindowInSeconds: number;
    /** Batches of one shard in work at once. */
    readonly ParallelizationFactor: number;
    readonly BisectBatchOnFunctionError: boolean;
    /** `NO_LIMIT`, or the retries after the first try. */
    readonly MaximumRetryAttempts: number;
    /** `NO_LIMIT`, or seconds. */
    readonly MaximumRecordAgeInSeconds: number;
    /** Null: there is none. */
    readonly OnFailure: OnFailure | null;
    readonly FunctionResponseTypes: readonly 'ReportBatchItemFailures'[];
    readonly StartingPosition: 'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP';
    /** Virtual milliseconds: where `AT_TIMESTAMP` begins. */
    readonly startingAtMs: number;
    /** Virtual milliseconds at which the mapping is made; null when it was there before. */
    readonly createdAtMs: number | null;
    readonly FilterCriteria: FilterCriteria | null;
  };
  readonly function: FunctionSettings;
  readonly idempotency: IdempotencySettings;
  readonly account: AccountSettings;
}

/** Every setting of the stream model: the schema and the panel are both made from this. */
export const streamSettings: SettingsOf<StreamSettings> = {
  stream: {
    source: {
      kind: 'choice',
      name: 'Source',
      help: 'Where the records are: a Kinesis data stream, or the changes of a DynamoDB table.',
      isFixed: true,
      aws: 'EventSourceArn',
      fact: 'ddb-poll',
      default: 'kinesis',
      options: [
        { value: 'kinesis', name: 'Kinesis data stream' },
        { value: 'dynamodb', name: 'DynamoDB stream' },
      ],
    },
    ShardCount: {
      kind: 'number',
      name: 'Shards',
      help: 'Records with the same partition key are in the same shard, in order.',
      isFixed: true,
      aws: 'ShardCount',
      fact: 'kinesis-shards-formula',
      correction: 27,
      default: 1,
      min: 1,
      max: 100,
      sliderMax: 10,
      unit: 'shards',
    },
    RetentionPeriodHours: {
      kind: 'number',
      name: 'Retention',
      help: 'How long the stream keeps a record. A DynamoDB stream always keeps it for 24 hours.',
      isFixed: true,
      aws: 'RetentionPeriodHours',
      fact: 'kinesis-retention',
      correction: 30,
      default: 24,
      min: 24,
      max: 8_760,
      sliderMax: 168,
      unit: 'hours',
    },
  },
  mapping: {
    BatchSize: {
      kind: 'number',
      name: 'Batch size',
      help: 'The most records in one invocation.',
      aws: 'BatchSize',
      fact: 'stream-batch-size',
      default: 100,
      min: 1,
      max: 10_000,
      sliderMax: 100,
      unit: 'records',
    },
    BisectBatchOnFunctionError: {
      kind: 'switch',
      name: 'Split batch on error',
      help: 'A batch that the function fails on is halved, and each half is tried on its own.',
      aws: 'BisectBatchOnFunctionError',
      fact: 'stream-bisect',
      correction: 20,
      default: false,
    },
    MaximumRetryAttempts: {
      kind: 'optionalNumber',
      name: 'Retry attempts',
      help: 'How often a failed batch is tried again; without a limit until its records expire.',
      aws: 'MaximumRetryAttempts',
      fact: 'stream-max-retries',
      correction: 22,
      default: NO_LIMIT,
      absent: NO_LIMIT,
      none: 'no limit',
      first: 2,
      min: 0,
      max: 10_000,
      sliderMax: 10,
      unit: 'retries',
    },
    MaximumRecordAgeInSeconds: {
      kind: 'optionalNumber',
      name: 'Maximum record age',
      help: 'A record that is older is given up, counted from its arrival in the stream.',
      aws: 'MaximumRecordAgeInSeconds',
      fact: 'stream-max-age',
      correction: 21,
      default: NO_LIMIT,
      absent: NO_LIMIT,
      none: 'no limit',
      first: 60,
      min: 60,
      max: 604_800,
      sliderMax: 3_600,
      unit: 's',
    },
    OnFailure: {
      kind: 'choice',
      name: 'On-failure destination',
      help: 'Where Lambda sends word of the records that it gives up.',
      aws: 'DestinationConfig.OnFailure',
      fact: 'stream-destination-payload',
      correction: 19,
      default: null,
      options: [
        { value: null, name: 'none: they are lost' },
        { value: 'sqs', name: DESTINATIONS.sqs },
        { value: 'sns', name: DESTINATIONS.sns },
        { value: 's3', name: DESTINATIONS.s3 },
        { value: 'kafka', name: DESTINATIONS.kafka },
      ],
    },
    FunctionResponseTypes: {
      kind: 'flag',
      name: 'Report item failures',
      help: 'The function names the record that failed: the batch is done up to there.',
      aws: 'FunctionResponseTypes',
      fact: 'stream-partial',
      correction: 31,
      default: [],
      flag: 'ReportBatchItemFailures',
    },
    ParallelizationFactor: {
      kind: 'number',
      name: 'Concurrent batches per shard',
      help: 'How many batches of one shard are in work at once; each key stays in order.',
      aws: 'ParallelizationFactor',
      fact: 'stream-parallelization',
      correction: 29,
      isFixed: true,
      default: 1,
      min: 1,
      max: 10,
      unit: 'batches',
    },
    MaximumBatchingWindowInSeconds: {
      kind: 'number',
      name: 'Batching window',
      help: 'How long to gather records before a batch that is not full goes out.',
      aws: 'MaximumBatchingWindowInSeconds',
      fact: 'stream-batch-window',
      default: 0,
      min: 0,
      max: 300,
      sliderMax: 60,
      unit: 's',
    },
    StartingPosition: {
      kind: 'choice',
      name: 'Starting position',
      help: 'Where a new mapping begins: with the oldest record, the newest, or a moment.',
      isFixed: true,
      aws: 'StartingPosition',
      fact: 'stream-start',
      default: 'TRIM_HORIZON',
      options: [
        { value: 'TRIM_HORIZON', name: 'TRIM_HORIZON, the oldest record' },
        { value: 'LATEST', name: 'LATEST, only what is new' },
        { value: 'AT_TIMESTAMP', name: 'AT_TIMESTAMP, a moment' },
      ],
    },
    startingAtMs: {
      kind: 'number',
      name: 'Start at',
      help: 'The moment where AT_TIMESTAMP begins, from the beginning of the run.',
      isFixed: true,
      aws: 'StartingPositionTimestamp',
      fact: 'stream-start',
      default: 0,
      min: 0,
      max: 86_400_000,
      sliderMax: 600_000,
      unit: 'ms',
    },
    createdAtMs: {
      kind: 'optionalNumber',
      name: 'Mapping made at',
      help: 'When the event source mapping is made. It reads once it is set up.',
      isFixed: true,
      aws: null,
      fact: 'stream-start',
      default: null,
      none: 'before the run: it reads from the beginning',
      first: 0,
      min: 0,
      max: 86_400_000,
      sliderMax: 600_000,
      unit: 'ms',
    },
    FilterCriteria: {
      kind: 'filter',
      name: 'Filter',
      help: 'Records that do not match are skipped without an invocation.',
      aws: 'FilterCriteria',
      fact: 'stream-filters',
      default: null,
    },
    Enabled: {
      kind: 'switch',
      name: 'Enabled',
      help: 'Off: nothing is read. On again: reading goes on at the checkpoint.',
      aws: 'Enabled',
      fact: 'stream-checkpoint',
      default: true,
    },
  },
  function: functionSettings,
  idempotency: idempotencySettings,
  account: accountSettings,
};

/** How long the stream keeps a record, in milliseconds. */
export function retentionMs({ source, RetentionPeriodHours }: StreamSettings['stream']): number {
  const hours = source === 'dynamodb' ? DYNAMODB_RETENTION_HOURS : RetentionPeriodHours;
  return hours * 3_600_000;
}
