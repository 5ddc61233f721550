import fc from 'fast-check';
import type { AsyncScenario } from '../../models/async/asyncScenario';
import { asyncScenario } from './handedOver';
import {
  ANYTHING_DONE,
  done,
  functionSettings,
  handlers,
  set,
  some,
  workloads,
} from './randomParts';

const settings = some({
  source: fc.record({ type: fc.constantFrom('s3', 'sns', 'eventbridge', 'invoke') }),
  invoke: some({
    MaximumRetryAttempts: fc.integer({ min: 0, max: 2 }),
    MaximumEventAgeInSeconds: fc.constantFrom(60, 90, 200, 21_600),
    OnFailure: fc.constantFrom(null, 'sqs', 'sns', 'eventbridge', 'lambda', 's3'),
    OnSuccess: fc.constantFrom(null, 'sqs', 'sns', 'eventbridge', 'lambda'),
  }),
  function: functionSettings({ DeadLetterQueue: fc.constantFrom(null, 'sqs', 'sns') }),
  subscription: fc.record({ RedrivePolicy: fc.boolean() }),
  idempotency: some({
    table: fc.boolean(),
    inProgressExpiryMs: fc.constantFrom(null, 1_000, 600_000),
    recordExpiryMs: fc.constantFrom(1_000, 3_600_000),
  }),
  account: some({ usedByOthers: fc.constantFrom(0, 0, 998, 1_000) }),
});

const bytes = fc.constantFrom(1_024, 262_000, 1_048_576);
const workload = workloads({
  counted: { most: 15, parts: { bytes } },
  listed: { most: 12, parts: { bytes } },
});

const forMs = fc.constantFrom(1, 15_000, 120_000, 3_600_000);
const intervention = fc.oneof(
  ...ANYTHING_DONE,
  done('refuseDeliveries', { status: fc.constantFrom(403, 500), forMs }),
  done('refuseInvocations', { forMs }),
  done('denyTargets', { forMs }),
  set('invoke.MaximumRetryAttempts', fc.integer({ min: 0, max: 2 })),
  set('invoke.MaximumEventAgeInSeconds', fc.constantFrom(60, 150, 21_600)),
  set('invoke.OnFailure', fc.constantFrom(null, 'sqs')),
);

/** Random scenarios of asynchronous events: small, but with everything that can be set and done. */
export const asyncScenarios: fc.Arbitrary<AsyncScenario> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler: handlers(15, {}, { after: fc.constantFrom('effect', 'work') }),
    interventions: fc.array(intervention, { maxLength: 4 }),
    horizonMs: fc.constantFrom(null, null, null, 100_000),
    assumptions: some({
      duplicateChance: fc.constantFrom(0, 0, 0.3, 1),
      duplicateAfterMs: fc.constantFrom(0, 1_000, 70_000),
      pickUpMs: fc.constantFrom(0, 50, 60_000),
      retryJitter: fc.constantFrom(0, 0.1, 0.5),
      zeroConcurrencyDrops: fc.constantFrom('new', 'all'),
      environmentIdleMs: fc.constantFrom(5_000, 600_000),
    }),
  })
  .map(asyncScenario);
