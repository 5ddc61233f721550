import {
  CONCURRENT_BATCHES_MAX,
  IN_FLIGHT_MAX_MESSAGES,
  INITIAL_CONCURRENT_BATCHES,
} from '../../aws/limits';
import type { FunctionSettings } from '../../lambda/lambdaFunction';
import { type AccountSettings, accountSettings, functionSettings } from '../function/settings';
import type { FilterCriteria, SettingsOf } from '../setting';

/** Settings of a queue scenario: AWS's property names with AWS's units, and `initMs` of ours. */
export interface QueueSettings {
  readonly queue: {
    /** Seconds. */
    readonly VisibilityTimeout: number;
    /** Seconds. */
    readonly MessageRetentionPeriod: number;
    /** Seconds. */
    readonly DelaySeconds: number;
    readonly FifoQueue: boolean;
    /** Null: no redrive policy, so no dead-letter queue. */
    readonly maxReceiveCount: number | null;
    /** Seconds. */
    readonly deadLetterRetentionPeriod: number;
  };
  readonly mapping: {
    /** False pauses the mapping: nothing polls the queue. */
    readonly Enabled: boolean;
    readonly BatchSize: number;
    readonly MaximumBatchingWindowInSeconds: number;
    readonly FunctionResponseTypes: readonly 'ReportBatchItemFailures'[];
    readonly MaximumConcurrency: number | null;
    readonly FilterCriteria: FilterCriteria | null;
  };
  readonly function: FunctionSettings;
  readonly account: AccountSettings & {
    /** Messages received and not yet deleted that a queue may have: 120,000 at AWS. */
    readonly inFlightQuota: number;
  };
}

const DAY = 86_400;

/** Every setting of the queue model: the schema and the panel are both made from this. */
export const queueSettings: SettingsOf<QueueSettings> = {
  queue: {
    VisibilityTimeout: {
      kind: 'number',
      name: 'Visibility timeout',
      help: 'How long a received message stays hidden from other receives.',
      aws: 'VisibilityTimeout',
      fact: 'sqs-visibility',
      correction: 15,
      default: 30,
      min: 0,
      max: 43_200,
      sliderMax: 360,
      unit: 's',
    },
    maxReceiveCount: {
      kind: 'optionalNumber',
      name: 'Receives before dead-letter queue',
      help: 'After this many receives, the next one moves the message to the dead-letter queue.',
      aws: 'RedrivePolicy.maxReceiveCount',
      fact: 'sqs-maxreceive-order',
      correction: 14,
      default: null,
      none: 'no dead-letter queue',
      first: 3,
      min: 1,
      max: 1_000,
      sliderMax: 10,
      unit: 'receives',
    },
    FifoQueue: {
      kind: 'switch',
      name: 'FIFO queue',
      help: 'Keeps the order within each message group.',
      isFixed: true,
      aws: 'FifoQueue',
      fact: 'sqs-fifo-groups',
      default: false,
    },
    DelaySeconds: {
      kind: 'number',
      name: 'Delivery delay',
      help: 'How long a new message stays hidden before its first receive.',
      aws: 'DelaySeconds',
      fact: 'sqs-delay',
      default: 0,
      min: 0,
      max: 900,
      sliderMax: 120,
      unit: 's',
    },
    MessageRetentionPeriod: {
      kind: 'number',
      name: 'Message retention',
      help: 'After this time a message is deleted, wherever it stands.',
      aws: 'MessageRetentionPeriod',
      fact: 'sqs-retention',
      default: 4 * DAY,
      min: 60,
      max: 14 * DAY,
      unit: 's',
    },
    deadLetterRetentionPeriod: {
      kind: 'number',
      name: 'Dead-letter retention',
      help: 'The dead-letter queue’s own retention. A standard queue counts from the first send.',
      aws: 'MessageRetentionPeriod',
      fact: 'sqs-dlq-retention',
      default: 4 * DAY,
      min: 60,
      max: 14 * DAY,
      unit: 's',
    },
  },
  mapping: {
    BatchSize: {
      kind: 'number',
      name: 'Batch size',
      help: 'The most messages in one invocation.',
      aws: 'BatchSize',
      fact: 'sqs-batch-size',
      correction: 10,
      default: 10,
      min: 1,
      max: 10_000,
      sliderMax: 20,
      unit: 'messages',
    },
    MaximumBatchingWindowInSeconds: {
      kind: 'number',
      name: 'Batching window',
      help: 'How long to gather messages before a batch that is not full goes out.',
      aws: 'MaximumBatchingWindowInSeconds',
      fact: 'sqs-batch-window',
      default: 0,
      min: 0,
      max: 300,
      sliderMax: 60,
      unit: 's',
    },
    FunctionResponseTypes: {
      kind: 'flag',
      name: 'Report item failures',
      help: 'The function names the messages that failed, and Lambda deletes the others.',
      aws: 'FunctionResponseTypes',
      fact: 'sqs-partial-rules',
      correction: 13,
      default: [],
      flag: 'ReportBatchItemFailures',
    },
    MaximumConcurrency: {
      kind: 'optionalNumber',
      name: 'Maximum concurrency',
      help: 'The most batches that this mapping has in work at once; pollers hold back beyond it.',
      aws: 'ScalingConfig.MaximumConcurrency',
      fact: 'sqs-max-concurrency',
      correction: 11,
      default: null,
      none: 'no limit',
      first: 2,
      min: 1,
      max: 1_000,
      sliderMax: 20,
      unit: 'invocations',
    },
    FilterCriteria: {
      kind: 'filter',
      name: 'Filter',
      help: 'Messages that do not match are deleted without an invocation.',
      aws: 'FilterCriteria',
      fact: null,
      default: null,
    },
    Enabled: {
      kind: 'switch',
      name: 'Enabled',
      help: 'Off: nothing polls the queue.',
      aws: 'Enabled',
      fact: null,
      default: true,
    },
  },
  function: functionSettings,
  account: {
    ...accountSettings,
    inFlightQuota: {
      kind: 'number',
      name: 'In-flight quota',
      help: 'A queue with so many received and not yet deleted messages hands out no more.',
      aws: null,
      fact: 'sqs-inflight',
      default: IN_FLIGHT_MAX_MESSAGES,
      min: 1,
      max: IN_FLIGHT_MAX_MESSAGES,
      unit: 'messages',
    },
  },
};

/** Pollers that a mapping may have: AWS's ceiling, or less where MaximumConcurrency says so. */
export function pollerLimits({ MaximumConcurrency }: QueueSettings['mapping']) {
  const most = Math.min(MaximumConcurrency ?? CONCURRENT_BATCHES_MAX, CONCURRENT_BATCHES_MAX);
  return { first: Math.min(INITIAL_CONCURRENT_BATCHES, most), most };
}
