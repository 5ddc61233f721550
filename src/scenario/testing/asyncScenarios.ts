import fc from 'fast-check';
import type { AsyncScenario } from '../../models/async/asyncScenario';
import { asyncScenario } from './handedOver';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index + 1}`);

const settings = fc.record(
  {
    source: fc.record({ type: fc.constantFrom('s3', 'sns', 'eventbridge', 'invoke') }),
    invoke: fc.record(
      {
        MaximumRetryAttempts: fc.integer({ min: 0, max: 2 }),
        MaximumEventAgeInSeconds: fc.constantFrom(60, 90, 200, 21_600),
        OnFailure: fc.constantFrom(null, 'sqs', 'sns', 'eventbridge', 'lambda', 's3'),
        OnSuccess: fc.constantFrom(null, 'sqs', 'sns', 'eventbridge', 'lambda'),
      },
      { requiredKeys: [] },
    ),
    function: fc.record(
      {
        DeadLetterQueue: fc.constantFrom(null, 'sqs', 'sns'),
        Timeout: fc.integer({ min: 1, max: 30 }),
        ReservedConcurrentExecutions: fc.option(fc.integer({ min: 0, max: 5 })),
        initMs: fc.constantFrom(0, 300, 12_000),
      },
      { requiredKeys: [] },
    ),
    subscription: fc.record({ RedrivePolicy: fc.boolean() }),
    idempotency: fc.record(
      {
        table: fc.boolean(),
        inProgressExpiryMs: fc.constantFrom(null, 1_000, 600_000),
        recordExpiryMs: fc.constantFrom(1_000, 3_600_000),
      },
      { requiredKeys: [] },
    ),
    account: fc.record({ usedByOthers: fc.constantFrom(0, 0, 998, 1_000) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const workload = fc.oneof(
  fc.record(
    {
      count: fc.integer({ min: 0, max: 15 }),
      everyMs: fc.constantFrom(0, 0, 700, 10_000),
      bytes: fc.constantFrom(1_024, 262_000, 1_048_576),
    },
    { requiredKeys: ['count'] },
  ),
  fc
    .array(fc.record({ atMs: fc.integer({ min: 0, max: 60_000 }) }), { maxLength: 12 })
    .map((entries) => entries.map((entry, index) => ({ id: `m${index + 1}`, ...entry }))),
);

const fault = fc.record(
  {
    items: fc.oneof(fc.constant('all'), fc.subarray(ids(15), { minLength: 1, maxLength: 4 })),
    does: fc.constantFrom('throw', 'throw', 'hang', 'exit', 'report'),
    attempts: fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 3 })),
    chance: fc.constantFrom(0.3, 1),
    toMs: fc.constantFrom(30_000, 90_000),
    after: fc.constantFrom('effect', 'work'),
  },
  { requiredKeys: ['items', 'does'] },
);

const handler = fc.record(
  {
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.constant([100, 6_000])),
    faults: fc.array(fault, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const atMs = fc.integer({ min: 0, max: 150_000 });
const forMs = fc.constantFrom(1, 15_000, 120_000, 3_600_000);
const set = (path: string, to: fc.Arbitrary<unknown>) =>
  fc.record({ atMs, do: fc.constant('set'), path: fc.constant(path), to });
const intervention = fc.oneof(
  fc.record({ atMs, do: fc.constant('send'), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    atMs,
    do: fc.constant('refuseDeliveries'),
    status: fc.constantFrom(403, 500),
    forMs,
  }),
  fc.record({ atMs, do: fc.constant('refuseInvocations'), forMs }),
  fc.record({ atMs, do: fc.constant('denyTargets'), forMs }),
  set('invoke.MaximumRetryAttempts', fc.integer({ min: 0, max: 2 })),
  set('invoke.MaximumEventAgeInSeconds', fc.constantFrom(60, 150, 21_600)),
  set('function.ReservedConcurrentExecutions', fc.option(fc.integer({ min: 0, max: 3 }))),
  set('invoke.OnFailure', fc.constantFrom(null, 'sqs')),
);

/** Random scenarios of asynchronous events: small, but with everything that can be set and done. */
export const asyncScenarios: fc.Arbitrary<AsyncScenario> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler,
    interventions: fc.array(intervention, { maxLength: 4 }),
    horizonMs: fc.constantFrom(null, null, null, 100_000),
    assumptions: fc.record(
      {
        duplicateChance: fc.constantFrom(0, 0, 0.3, 1),
        duplicateAfterMs: fc.constantFrom(0, 1_000, 70_000),
        pickUpMs: fc.constantFrom(0, 50, 60_000),
        retryJitter: fc.constantFrom(0, 0.1, 0.5),
        zeroConcurrencyDrops: fc.constantFrom('new', 'all'),
        environmentIdleMs: fc.constantFrom(5_000, 600_000),
      },
      { requiredKeys: [] },
    ),
  })
  .map(asyncScenario);
