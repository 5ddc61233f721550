import fc from 'fast-check';
import type { QueueScenario } from '../../models/queue/queueScenario';
import {
  ANYTHING_DONE,
  BATCH_HANDLER,
  done,
  functionSettings,
  handlers,
  set,
  some,
  someItems,
  workloads,
} from './randomParts';
import { queueScenario } from './simulated';

const settings = some({
  queue: some({
    VisibilityTimeout: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 180)),
    DelaySeconds: fc.constantFrom(0, 0, 0, 5),
    FifoQueue: fc.boolean(),
    maxReceiveCount: fc.option(fc.integer({ min: 1, max: 4 })),
    MessageRetentionPeriod: fc.constantFrom(60, 300, 345_600),
    deadLetterRetentionPeriod: fc.constantFrom(60, 120, 345_600),
  }),
  mapping: some({
    Enabled: fc.constantFrom(true, true, true, true, false),
    BatchSize: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(25)),
    MaximumBatchingWindowInSeconds: fc.constantFrom(0, 0, 2, 30),
    FunctionResponseTypes: fc.constantFrom([], ['ReportBatchItemFailures']),
    MaximumConcurrency: fc.option(fc.integer({ min: 1, max: 4 })),
    FilterCriteria: fc.constantFrom(null, null, {
      Filters: [{ Pattern: '{"body":{"kind":["red"]}}' }],
    }),
  }),
  function: functionSettings({ initMs: fc.constantFrom(0, 300, 4_000, 12_000) }),
  account: some({ inFlightQuota: fc.constantFrom(120_000, 120_000, 3) }),
});

const tags = fc.constantFrom({ kind: 'red' }, { kind: 'blue' });
const workload = workloads({
  counted: {
    most: 20,
    parts: { keys: fc.integer({ min: 1, max: 4 }), tags, bytes: fc.constantFrom(1_024, 1_048_576) },
  },
  listed: { most: 15, parts: { group: fc.constantFrom('a', 'b', 'c'), tags } },
});

const handler = handlers(20, {
  ...BATCH_HANDLER,
  msPerItem: fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.constant([100, 6_000])),
  deletesAsItGoes: fc.boolean(),
});

const queue = fc.constantFrom('source', 'deadLetterQueue');
const intervention = fc.oneof(
  ...ANYTHING_DONE,
  done('redrive'),
  done('peek', { queue, MaxNumberOfMessages: fc.integer({ min: 1, max: 10 }) }),
  done('purge', { queue }),
  done('changeVisibility', {
    items: someItems(10, 3),
    VisibilityTimeout: fc.integer({ min: 0, max: 60 }),
  }),
  set('queue.VisibilityTimeout', fc.integer({ min: 1, max: 100 })),
  set('mapping.MaximumConcurrency', fc.option(fc.integer({ min: 1, max: 5 }))),
  set('mapping.Enabled', fc.boolean()),
);

/** Random queue scenarios: small, but with everything that can be set and done in them. */
export const queueScenarios: fc.Arbitrary<QueueScenario> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler,
    interventions: fc.array(intervention, { maxLength: 4 }),
    horizonMs: fc.constantFrom(120_000, 400_000, 400_000),
    assumptions: some({
      pollersBackOffBy: fc.constantFrom(0, 1, 3),
      lateDelete: fc.constantFrom('deletes', 'ignored'),
      duplicateChance: fc.constantFrom(0, 0, 0.2),
      environmentIdleMs: fc.constantFrom(5_000, 600_000),
    }),
  })
  .map((input) => {
    const scenario = queueScenario(input);
    // Without a visibility timeout messages go round thousands of times a minute: a short run will do.
    const isHot = scenario.settings.queue.VisibilityTimeout === 0;
    return isHot ? { ...scenario, horizonMs: 3_000 } : scenario;
  });
