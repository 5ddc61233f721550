import { environmentIdle, throttleRetries } from '../function/assumptions';
import type { SettingsOf } from '../setting';

/** What AWS does not document about streams, as values that a learner can change. */
export interface StreamAssumptions {
  /** Which half of a batch with an odd number of records gets the odd one. */
  readonly oddSplit: 'smallerFirst' | 'largerFirst';
  /** Wait before the first retry of a failed batch, in milliseconds; it doubles each time. */
  readonly retryFirstMs: number;
  /** The longest such wait, in milliseconds. */
  readonly retryMostMs: number;
  /** Wait before a half of a split batch is tried, in milliseconds. */
  readonly splitWaitMs: number;
  /** With several lanes per shard: what a batch that fails in one of them holds up. */
  readonly failingLane: 'lane' | 'shard';
  /** How a partition key gets its lane: by its hash, or each new key the next lane. */
  readonly laneOfKey: 'hash' | 'inTurn';
  /** How long a new mapping is being set up before it reads, in milliseconds. */
  readonly setupMs: number;
  /** Wait before a throttled batch is tried again, in milliseconds; it doubles each time. */
  readonly throttleRetryFirstMs: number;
  /** The longest such wait, in milliseconds. */
  readonly throttleRetryMostMs: number;
  /** Idle time after which an environment is recycled, in milliseconds. */
  readonly environmentIdleMs: number;
}

/** Each assumption as a setting: shown apart, marked as an assumption. */
export const streamAssumptions: SettingsOf<{ readonly stream: StreamAssumptions }>['stream'] = {
  oddSplit: {
    kind: 'choice',
    name: 'Odd record of a split',
    help: 'AWS says that a batch is split in two, not where. The course notes split 5 into 2 and 3.',
    aws: null,
    fact: 'stream-bisect-where',
    default: 'smallerFirst',
    options: [
      { value: 'smallerFirst', name: 'goes to the second half' },
      { value: 'largerFirst', name: 'goes to the first half' },
    ],
  },
  retryFirstMs: {
    kind: 'number',
    name: 'First wait before a retry',
    help: 'AWS says that a failed batch is tried again, not when. The wait doubles each time.',
    aws: null,
    fact: 'stream-retry-backoff',
    default: 1_000,
    min: 0,
    max: 60_000,
    sliderMax: 10_000,
    unit: 'ms',
  },
  retryMostMs: {
    kind: 'number',
    name: 'Longest wait before a retry',
    help: 'The doubling stops here.',
    aws: null,
    fact: 'stream-retry-backoff',
    default: 60_000,
    min: 100,
    max: 600_000,
    unit: 'ms',
  },
  splitWaitMs: {
    kind: 'number',
    name: 'Wait before a half',
    help: 'AWS does not say whether it waits before it tries a half of a split batch.',
    aws: null,
    fact: 'stream-bisect',
    default: 0,
    min: 0,
    max: 60_000,
    sliderMax: 10_000,
    unit: 'ms',
  },
  failingLane: {
    kind: 'choice',
    name: 'A failing batch holds up',
    help: 'With several batches per shard: AWS says that the shard is blocked, and draws lanes.',
    aws: null,
    fact: 'stream-parallelization',
    default: 'lane',
    options: [
      { value: 'lane', name: 'its own lane of the shard' },
      { value: 'shard', name: 'the whole shard' },
    ],
  },
  laneOfKey: {
    kind: 'choice',
    name: 'Lane of a key',
    help: 'AWS says that a key stays in order, not how it chooses which batches the key is in.',
    aws: null,
    fact: 'stream-parallelization',
    default: 'hash',
    options: [
      { value: 'hash', name: 'by the key’s hash' },
      { value: 'inTurn', name: 'each new key the next lane' },
    ],
  },
  setupMs: {
    kind: 'number',
    name: 'Setting up a mapping takes',
    help: 'AWS says that it can take minutes until a new mapping reads, not how many.',
    aws: null,
    fact: 'stream-start',
    default: 60_000,
    min: 0,
    max: 600_000,
    unit: 'ms',
  },
  ...throttleRetries('stream-pre-invoke', 60_000),
  environmentIdleMs: environmentIdle,
};
