import fc from 'fast-check';
import type { StreamScenario } from '../../models/stream/streamScenario';
import { streamScenario } from './streamed';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index + 1}`);

const settings = fc.record(
  {
    stream: fc.record(
      {
        source: fc.constantFrom('kinesis', 'kinesis', 'dynamodb'),
        ShardCount: fc.constantFrom(1, 1, 2, 5),
      },
      { requiredKeys: [] },
    ),
    mapping: fc.record(
      {
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
      },
      { requiredKeys: [] },
    ),
    function: fc.record(
      {
        Timeout: fc.integer({ min: 1, max: 30 }),
        ReservedConcurrentExecutions: fc.option(fc.integer({ min: 0, max: 5 })),
        initMs: fc.constantFrom(0, 300, 12_000),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const workload = fc.oneof(
  fc.record(
    {
      count: fc.integer({ min: 0, max: 25 }),
      everyMs: fc.constantFrom(0, 0, 300, 10_000),
      keys: fc.integer({ min: 1, max: 5 }),
      tags: fc.constantFrom({ kind: 'red' }, { kind: 'blue' }),
      bytes: fc.constantFrom(1_024, 1_048_576),
    },
    { requiredKeys: ['count'] },
  ),
  fc
    .array(
      fc.record(
        {
          atMs: fc.integer({ min: 0, max: 60_000 }),
          key: fc.constantFrom('a', 'b', 'c', 'd'),
          tags: fc.constantFrom({ kind: 'red' }, { kind: 'blue' }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 20 },
    )
    .map((entries) => entries.map((entry, index) => ({ id: `m${index + 1}`, ...entry }))),
);

const fault = fc.record(
  {
    items: fc.oneof(fc.constant('all'), fc.subarray(ids(25), { minLength: 1, maxLength: 4 })),
    does: fc.constantFrom('throw', 'throw', 'hang', 'exit', 'report'),
    attempts: fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 5 })),
    chance: fc.constantFrom(0.3, 1),
    fromMs: fc.constantFrom(0, 20_000),
    toMs: fc.constantFrom(30_000, 90_000),
  },
  { requiredKeys: ['items', 'does'] },
);

const handler = fc.record(
  {
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant([100, 6_000])),
    returns: fc.constantFrom('failures', 'failures', 'failures', 'null', 'wrongKey'),
    afterFailure: fc.constantFrom(null, 'continue', 'stop', 'skipGroup'),
    throwsWhenAllFail: fc.boolean(),
    faults: fc.array(fault, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const atMs = fc.integer({ min: 0, max: 200_000 });
const set = (path: string, to: fc.Arbitrary<unknown>) =>
  fc.record({ atMs, do: fc.constant('set'), path: fc.constant(path), to });
const intervention = fc.oneof(
  fc.record({ atMs, do: fc.constant('send'), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ atMs, do: fc.constant('readBack') }),
  set('mapping.Enabled', fc.boolean()),
  set('mapping.Enabled', fc.boolean()),
  set('mapping.BatchSize', fc.integer({ min: 1, max: 20 })),
  set('mapping.BisectBatchOnFunctionError', fc.boolean()),
  set('mapping.MaximumRetryAttempts', fc.integer({ min: -1, max: 3 })),
  set('function.ReservedConcurrentExecutions', fc.option(fc.integer({ min: 0, max: 5 }))),
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
    handler,
    interventions: fc.array(intervention, { maxLength: 4 }),
    course,
    assumptions: fc.record(
      {
        oddSplit: fc.constantFrom('smallerFirst', 'largerFirst'),
        splitWaitMs: fc.constantFrom(0, 0, 500),
        failingLane: fc.constantFrom('lane', 'shard'),
        laneOfKey: fc.constantFrom('hash', 'inTurn'),
        setupMs: fc.constantFrom(0, 10_000),
        environmentIdleMs: fc.constantFrom(5_000, 600_000),
        throttleRetryMostMs: fc.constantFrom(60_000, 300_000),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ course: { horizonMs, ...waits }, assumptions, ...input }) =>
    streamScenario({ ...input, horizonMs, assumptions: { ...assumptions, ...waits } }),
  );
