import { presetsOf } from '../card';
import { streamCard } from './card';

/** Ten records at once, and four that arrive while the batch of the ten is still being tried. */
const TEN_AND_FOUR = Array.from({ length: 14 }, (_, index) => ({
  id: `m${index + 1}`,
  ...(index < 10 ? {} : { atMs: 2_500 }),
}));

/** Record 3 throws each time, and its error is not caught. */
const THIRD_THROWS = { msPerItem: 200, faults: [{ items: ['m3'], does: 'throw' }] } as const;

/** The function catches the error, and names record 3 in its response. */
const THIRD_REPORTED = { msPerItem: 200, faults: [{ items: ['m3'], does: 'report' }] } as const;

const REPORTS = { FunctionResponseTypes: ['ReportBatchItemFailures'] } as const;

/** Two keys, by MD5 in different shards: ten records at once, and then one every two hours. */
const ALL_DAY = Array.from({ length: 20 }, (_, index) => ({
  id: `m${index + 1}`,
  key: index % 2 === 0 ? 'g1' : 'g2',
  ...(index < 10 ? {} : { atMs: (index - 9) * 7_200_000 }),
}));

/** Four records in five have the same key; the others are in the three other shards. */
const ONE_HOT_KEY = Array.from({ length: 38 }, (_, index) => ({
  id: `m${index + 1}`,
  key: index % 5 === 4 ? (['g1', 'g2', 'cart-6'][index % 3] ?? 'g1') : 'cart-1',
  ...(index === 0 ? {} : { atMs: index * 200 }),
}));

const THREE_KEYS = { count: 30, keys: 3 } as const;

/** What is played under the titles that the card lists. */
export const streamPresets = presetsOf(streamCard, {
  'one-bad-record': {
    lookFor:
      'Record 3 throws, so Lambda halves the batch until 3 is alone, tries that three times and gives it up: nine invocations, six of them errors. Look at records 1 and 2, which are handed over three times because of it, and at the four records that wait behind.',
    scenario: {
      settings: {
        mapping: {
          ...{ BatchSize: 10, BisectBatchOnFunctionError: true },
          ...{ MaximumRetryAttempts: 2, OnFailure: 'sns' },
        },
      },
      workload: TEN_AND_FOUR,
      handler: THIRD_THROWS,
    },
  },
  'blocked-for-a-day': {
    lookFor:
      'By default Lambda tries a batch again until its records expire: shard 0 waits for 24 hours, in which record 1 is processed more than a thousand times, while shard 1 goes on as if nothing had happened. Four good records expire together with record 3; limit the retries, and the shard goes on after seconds.',
    scenario: {
      settings: { stream: { ShardCount: 2 } },
      workload: ALL_DAY,
      handler: THIRD_THROWS,
    },
  },
  'healthy-tail': {
    lookFor:
      'Two retries and no split: the batch of ten is tried three times as it is, and given up as it is. Nothing is wrong with records 4 to 10, the function never even gets to them, and yet they go to the destination with record 3.',
    scenario: {
      settings: { mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
      workload: TEN_AND_FOUR,
      handler: THIRD_THROWS,
    },
  },
  'failures-without-split': {
    lookFor:
      'The function reports record 3: 1 and 2 are done once and for all, and 3 to 10 become a new batch with all its retries. But now the record that fails is the first, so nothing moves, and in the end 4 to 10 are given up with it.',
    scenario: {
      settings: {
        mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs', ...REPORTS },
      },
      workload: TEN_AND_FOUR,
      handler: THIRD_REPORTED,
    },
  },
  'failures-and-split': {
    lookFor:
      'Reported failures cut the batch at record 3, and splitting then gets record 3 alone: it is the only one that is given up. Every good record is worked on exactly once, for the function stops at the record that it reports.',
    scenario: {
      settings: {
        mapping: {
          ...{ BatchSize: 10, BisectBatchOnFunctionError: true },
          ...{ MaximumRetryAttempts: 2, OnFailure: 'sqs', ...REPORTS },
        },
      },
      workload: TEN_AND_FOUR,
      handler: THIRD_REPORTED,
    },
  },
  'poison-last': {
    lookFor:
      'Record 10 throws when the other nine are done, and each retry does all nine again: they are processed three times and given up with it. Switch on “Report item failures” and have record 10 reported: then nine are done after one invocation.',
    scenario: {
      settings: { mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' } },
      workload: { count: 10 },
      handler: { msPerItem: 200, faults: [{ items: ['m10'], does: 'throw' }] },
    },
  },
  'record-age': {
    lookFor:
      'Nothing works for three minutes, and retries have no limit, but a record older than 60 s is given up: its age counts from its arrival, not from the first try. Only the records that are too old leave a batch; see how the younger ones of it stay and are done after the outage.',
    scenario: {
      settings: {
        mapping: { BatchSize: 10, MaximumRecordAgeInSeconds: 60, OnFailure: 's3' },
      },
      workload: { count: 24, everyMs: 10_000 },
      handler: { msPerItem: 200, faults: [{ items: 'all', does: 'throw', toMs: 180_000 }] },
    },
  },
  'one-hot-key': {
    lookFor:
      'Four shards, but four records in five have the same partition key, so one shard gets them all: watch it fall behind while the others have nothing to do. More shards or more batches per shard do not help, since a key stays in order; a faster function would, or keys that spread better.',
    scenario: {
      settings: { stream: { ShardCount: 4 }, mapping: { BatchSize: 5 } },
      workload: ONE_HOT_KEY,
      handler: { msPerItem: 500 },
    },
  },
  'three-keys-one-batch': {
    lookFor:
      'One shard has one batch in work at a time, and record 4 fails twice: all three keys wait for it, although only one of them is concerned. Compare it with ten batches at a time.',
    scenario: {
      settings: { mapping: { BatchSize: 3 } },
      workload: THREE_KEYS,
      handler: { msPerItem: 500, faults: [{ items: ['m4'], does: 'throw', attempts: 2 }] },
    },
  },
  'three-keys-ten-batches': {
    lookFor:
      'With a parallelization factor of 10 each of the three keys is in a lane of its own, and only that of record 4 waits for its retries. Seven lanes stay empty: there cannot be more batches at a time than there are keys, because each key stays in order.',
    scenario: {
      settings: { mapping: { BatchSize: 3, ParallelizationFactor: 10 } },
      workload: THREE_KEYS,
      handler: { msPerItem: 500, faults: [{ items: ['m4'], does: 'throw', attempts: 2 }] },
    },
  },
});
