import fc from 'fast-check';
import type { SyncScenario } from '../../models/sync/syncScenario';
import { syncScenario } from './called';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index + 1}`);

const client = fc.record(
  {
    retryMode: fc.constantFrom('none', 'legacy', 'standard', 'standard2026', 'standard2026'),
    sdk: fc.constantFrom('python', 'javascript'),
    maxAttempts: fc.option(fc.integer({ min: 1, max: 8 })),
    timeoutMs: fc.constantFrom(null, 100, 1_500, 60_000),
    jitter: fc.boolean(),
  },
  { requiredKeys: [] },
);

const settings = fc.record(
  {
    client,
    api: fc.record(
      {
        type: fc.constantFrom('REST', 'HTTP', 'none', 'none'),
        TimeoutInMillis: fc.constantFrom(null, null, 50, 2_000),
      },
      { requiredKeys: [] },
    ),
    function: fc.record(
      {
        Timeout: fc.integer({ min: 1, max: 60 }),
        ReservedConcurrentExecutions: fc.option(fc.integer({ min: 0, max: 5 })),
        initMs: fc.constantFrom(0, 300, 12_000),
      },
      { requiredKeys: [] },
    ),
    idempotency: fc.record(
      { table: fc.boolean(), inProgressExpiryMs: fc.constantFrom(null, null, 1_000) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

const bytes = fc.constantFrom(1_024, 1_024, 1_024, 7_000_000, 11_000_000);

const workload = fc.oneof(
  fc.record(
    {
      count: fc.integer({ min: 0, max: 60 }),
      everyMs: fc.constantFrom(0, 0, 20, 300, 5_000),
      keys: fc.integer({ min: 1, max: 5 }),
      bytes,
    },
    { requiredKeys: ['count'] },
  ),
  fc
    .array(
      fc.record(
        { atMs: fc.integer({ min: 0, max: 60_000 }), key: fc.constantFrom('a', 'b', 'c1'), bytes },
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
    attempts: fc.oneof(fc.constant('all'), fc.integer({ min: 1, max: 3 })),
    chance: fc.constantFrom(0.3, 1),
    fromMs: fc.constantFrom(0, 20_000),
    toMs: fc.constantFrom(30_000, 90_000),
    after: fc.constantFrom('effect', 'work'),
  },
  { requiredKeys: ['items', 'does'] },
);

const RESPONDS = [
  ...['statusAsText', 'emptyObject', 'headersOnly', 'unknownKey'],
  ...['text', 'statusNotANumber', 'headersNotLists', 'tooLarge'],
];

const handler = fc.record(
  {
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant([100, 40_000])),
    responds: fc.oneof(fc.constant('ok'), fc.constantFrom(...RESPONDS)),
    faults: fc.array(fault, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const atMs = fc.integer({ min: 0, max: 60_000 });
const set = (path: string, to: fc.Arbitrary<unknown>) =>
  fc.record({ atMs, do: fc.constant('set'), path: fc.constant(path), to });
const intervention = fc.oneof(
  fc.record({ atMs, do: fc.constant('send'), count: fc.integer({ min: 1, max: 5 }), bytes }),
  fc.record(
    {
      atMs,
      do: fc.constant('rejectCalls'),
      error: fc.constantFrom(
        ...['AccessDeniedException', 'ServiceException', 'EC2ThrottledException'],
      ),
      forMs: fc.constantFrom(100, 5_000, 600_000),
    },
    { requiredKeys: ['atMs', 'do'] },
  ),
  set('function.ReservedConcurrentExecutions', fc.option(fc.integer({ min: 0, max: 5 }))),
  set('client.retryMode', fc.constantFrom('none', 'standard', 'standard2026')),
  set('client.maxAttempts', fc.option(fc.integer({ min: 1, max: 5 }))),
  set('client.timeoutMs', fc.constantFrom(null, 100, 5_000)),
);

/** Random scenarios of synchronous calls: small, but with everything that can be set and done. */
export const syncScenarios: fc.Arbitrary<SyncScenario> = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000 }),
    settings,
    workload,
    handler,
    interventions: fc.array(intervention, { maxLength: 4 }),
    horizonMs: fc.constantFrom(null, null, null, 5_000),
    assumptions: fc.record(
      {
        networkMs: fc.constantFrom(0, 20, 400),
        environmentIdleMs: fc.constantFrom(5_000, 600_000),
      },
      { requiredKeys: [] },
    ),
  })
  .map((input) => syncScenario(input));
