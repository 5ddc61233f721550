import fc from 'fast-check';
import type { StreamScenario } from '../../models/stream/streamScenario';
import {
  ANYTHING_DONE,
  BATCH_HANDLER,
  done,
  functionSettings,
  handlers,
  set,
  some,
  workloads,
} from './randomParts';
import { streamScenario } from './streamed';

const settings = some({
  stream: some({
    source: fc.constantFrom('kinesis', 'kinesis', 'dynamodb'),
    ShardCount: fc.constantFrom(1, 1, 2, 5),
  }),
  mapping: some({
    Enabled: fc.constantFrom(true, true, true, true, true, false),
    BatchSize: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(100)),
    MaximumBatchingWindowInSeconds: fc.constantFrom(0, 0, 2, 30),
    ParallelizationFactor: fc.constantFrom(1, 1, 2, 10),
    BisectBatchOnFunctionError: fc.boolean(),
    MaximumRetryAttempts: fc.constantFrom(-1, 0, 1, 3),
    MaximumRecordAgeInSeconds: fc.constantFrom(-1, -1, 60, 100),
    OnFailure: fc.constantFrom(null, 'sqs', 'sns', 's3', 'kafka'),
    FunctionResponseTypes: fc.constantFrom([], ['ReportBatchItemFailures']),
    StartingPosition: fc.constantFrom('TRIM_HORIZON', 'TRIM_HORIZON', 'LATEST', 'AT_TIMESTAMP'),
    startingAtMs: fc.constantFrom(0, 5_000),
    createdAtMs: fc.constantFrom(null, null, 0, 20_000),
    FilterCriteria: fc.constantFrom(null, null, {
      Filters: [{ Pattern: '{"data":{"kind":["red"]}}' }],
    }),
  }),
  function: functionSettings(),
});

const tags = fc.constantFrom({ kind: 'red' }, { kind: 'blue' });
const workload = workloads({
  counted: {
    most: 25,
    parts: { keys: fc.integer({ min: 1, max: 5 }), tags, bytes: fc.constantFrom(1_024, 1_048_576) },
  },
  listed: { most: 20, parts: { key: fc.constantFrom('a', 'b', 'c', 'd'), tags } },
});

const intervention = fc.oneof(
  ...ANYTHING_DONE,
  done('readBack'),
  set('mapping.Enabled', fc.boolean()),
  set('mapping.Enabled', fc.boolean()),
  set('mapping.BatchSize', fc.integer({ min: 1, max: 20 })),
  set('mapping.BisectBatchOnFunctionError', fc.boolean()),
  set('mapping.MaximumRetryAttempts', fc.integer({ min: -1, max: 3 })),
);

/**
 * How long a run goes on, and how often it tries: without a wait a short run will do, and one in
 * which records expire has to try rarely.
 */
const course = fc.constantFrom(
  { horizonMs: 3_000, retryFirstMs: 0, retryMostMs: 60_000 },
  { horizonMs: 120_000, retryFirstMs: 1_000, retryMostMs: 60_000 },
  { horizonMs: 400_000, retryFirstMs: 1_000, retryMostMs: 60_000 },
  { horizonMs: 400_000, retryFirstMs: 7_000, retryMostMs: 10_000 },
  { horizonMs: 90_000_000, retryFirstMs: 60_000, retryMostMs: 600_000 },
);

/** Random stream scenarios: small, but with everything that can be set and done in them. */
export const streamScenarios: fc.Arbitrary<StreamScenario> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler: handlers(25, BATCH_HANDLER),
    interventions: fc.array(intervention, { maxLength: 4 }),
    course,
    assumptions: some({
      oddSplit: fc.constantFrom('smallerFirst', 'largerFirst'),
      splitWaitMs: fc.constantFrom(0, 0, 500),
      failingLane: fc.constantFrom('lane', 'shard'),
      laneOfKey: fc.constantFrom('hash', 'inTurn'),
      setupMs: fc.constantFrom(0, 10_000),
      environmentIdleMs: fc.constantFrom(5_000, 600_000),
      throttleRetryMostMs: fc.constantFrom(60_000, 300_000),
    }),
  })
  .map(({ course: { horizonMs, ...waits }, assumptions, ...input }) =>
    streamScenario({ ...input, horizonMs, assumptions: { ...assumptions, ...waits } }),
  );
