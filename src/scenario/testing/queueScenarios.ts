import fc from 'fast-check';
import type { QueueScenario } from '../../models/queue/queueScenario';
import { ofModel } from './ofModel';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index + 1}`);

const settings = fc.record(
  {
    queue: fc.record(
      {
        VisibilityTimeout: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 180)),
        DelaySeconds: fc.constantFrom(0, 0, 0, 5),
        FifoQueue: fc.boolean(),
        maxReceiveCount: fc.option(fc.integer({ min: 1, max: 4 })),
        MessageRetentionPeriod: fc.constantFrom(60, 300, 345_600),
        deadLetterRetentionPeriod: fc.constantFrom(60, 120, 345_600),
      },
      { requiredKeys: [] },
    ),
    mapping: fc.record(
      {
        Enabled: fc.constantFrom(true, true, true, true, false),
        BatchSize: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(25)),
        MaximumBatchingWindowInSeconds: fc.constantFrom(0, 0, 2, 30),
        FunctionResponseTypes: fc.constantFrom([], ['ReportBatchItemFailures']),
        MaximumConcurrency: fc.option(fc.integer({ min: 1, max: 4 })),
        FilterCriteria: fc.constantFrom(null, null, {
          Filters: [{ Pattern: '{"body":{"kind":["red"]}}' }],
        }),
      },
      { requiredKeys: [] },
    ),
    function: fc.record(
      {
        Timeout: fc.integer({ min: 1, max: 30 }),
        ReservedConcurrentExecutions: fc.option(fc.integer({ min: 0, max: 5 })),
        initMs: fc.constantFrom(0, 300, 4_000, 12_000),
      },
      { requiredKeys: [] },
    ),
    account: fc.record(
      { inFlightQuota: fc.constantFrom(120_000, 120_000, 3) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const workload = fc.oneof(
  fc.record(
    {
      count: fc.integer({ min: 0, max: 20 }),
      everyMs: fc.constantFrom(0, 0, 700, 10_000),
      keys: fc.integer({ min: 1, max: 4 }),
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
          group: fc.constantFrom('a', 'b', 'c'),
          tags: fc.constantFrom({ kind: 'red' }, { kind: 'blue' }),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 15 },
    )
    .map((entries) => entries.map((entry, index) => ({ id: `m${index + 1}`, ...entry }))),
);

const fault = fc.record(
  {
    items: fc.oneof(fc.constant('all'), fc.subarray(ids(20), { minLength: 1, maxLength: 4 })),
    does: fc.constantFrom('throw', 'hang', 'exit', 'report'),
    attempts: fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 3 })),
    chance: fc.constantFrom(0.3, 1),
    fromMs: fc.constantFrom(0, 20_000),
    toMs: fc.constantFrom(30_000, 90_000),
  },
  { requiredKeys: ['items', 'does'] },
);

const handler = fc.record(
  {
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.constant([100, 6_000])),
    deletesAsItGoes: fc.boolean(),
    returns: fc.constantFrom('failures', 'failures', 'failures', 'null', 'wrongKey'),
    afterFailure: fc.constantFrom(null, 'continue', 'stop', 'skipGroup'),
    throwsWhenAllFail: fc.boolean(),
    faults: fc.array(fault, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const atMs = fc.integer({ min: 0, max: 200_000 });
const intervention = fc.oneof(
  fc.record({ atMs, do: fc.constant('send'), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ atMs, do: fc.constant('redrive') }),
  fc.record({
    atMs,
    do: fc.constant('peek'),
    queue: fc.constantFrom('source', 'deadLetterQueue'),
    MaxNumberOfMessages: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({
    atMs,
    do: fc.constant('purge'),
    queue: fc.constantFrom('source', 'deadLetterQueue'),
  }),
  fc.record({
    atMs,
    do: fc.constant('changeVisibility'),
    items: fc.subarray(ids(10), { minLength: 1, maxLength: 3 }),
    VisibilityTimeout: fc.integer({ min: 0, max: 60 }),
  }),
  fc.record({
    atMs,
    do: fc.constant('set'),
    path: fc.constant('queue.VisibilityTimeout'),
    to: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({
    atMs,
    do: fc.constant('set'),
    path: fc.constant('mapping.MaximumConcurrency'),
    to: fc.option(fc.integer({ min: 1, max: 5 })),
  }),
  fc.record({
    atMs,
    do: fc.constant('set'),
    path: fc.constant('function.ReservedConcurrentExecutions'),
    to: fc.option(fc.integer({ min: 0, max: 5 })),
  }),
  fc.record({
    atMs,
    do: fc.constant('set'),
    path: fc.constant('mapping.Enabled'),
    to: fc.boolean(),
  }),
);

/** Random queue scenarios: small, but with everything that can be set and done in them. */
export const queueScenarios: fc.Arbitrary<QueueScenario> = fc
  .record({
    version: fc.constant(1),
    model: fc.constant('queue'),
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler,
    interventions: fc.array(intervention, { maxLength: 4 }),
    horizonMs: fc.constantFrom(120_000, 400_000, 400_000),
    assumptions: fc.record(
      {
        pollersBackOffBy: fc.constantFrom(0, 1, 3),
        lateDelete: fc.constantFrom('deletes', 'ignored'),
        duplicateChance: fc.constantFrom(0, 0, 0.2),
        environmentIdleMs: fc.constantFrom(5_000, 600_000),
      },
      { requiredKeys: [] },
    ),
  })
  .map((input) => {
    // Without a visibility timeout messages go round thousands of times a minute: a short run will do.
    const isHot = input.settings.queue?.VisibilityTimeout === 0;
    return ofModel('queue', isHot ? { ...input, horizonMs: 3_000 } : input);
  });
