import fc from 'fast-check';
import type { SyncScenario } from '../../models/sync/syncScenario';
import { syncScenario } from './called';
import { ANYTHING_DONE, done, functionSettings, handlers, some, workloads } from './randomParts';

const settings = some({
  client: some({
    retryMode: fc.constantFrom('none', 'legacy', 'standard', 'standard2026', 'standard2026'),
    sdk: fc.constantFrom('python', 'javascript'),
    maxAttempts: fc.option(fc.integer({ min: 1, max: 8 })),
    timeoutMs: fc.constantFrom(null, 100, 1_500, 60_000),
    jitter: fc.boolean(),
  }),
  api: some({
    type: fc.constantFrom('REST', 'HTTP', 'none', 'none'),
    TimeoutInMillis: fc.constantFrom(null, null, 50, 2_000),
  }),
  function: functionSettings(),
  idempotency: some({
    table: fc.boolean(),
    inProgressExpiryMs: fc.constantFrom(null, null, 1_000),
  }),
});

const bytes = fc.constantFrom(1_024, 1_024, 1_024, 7_000_000, 11_000_000);

const workload = workloads({
  // Enough requests of one client to use up its tokens.
  counted: { most: 60, parts: { keys: fc.integer({ min: 1, max: 5 }), bytes } },
  listed: { most: 20, parts: { key: fc.constantFrom('a', 'b', 'c1'), bytes } },
});

const RESPONDS = [
  ...['statusAsText', 'emptyObject', 'headersOnly', 'unknownKey'],
  ...['text', 'statusNotANumber', 'headersNotLists', 'tooLarge'],
];

const handler = handlers(
  25,
  {
    msPerItem: fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant([100, 40_000])),
    responds: fc.oneof(fc.constant('ok'), fc.constantFrom(...RESPONDS)),
  },
  { after: fc.constantFrom('effect', 'work') },
);

/** A client is done with most of its requests within seconds. */
const soon = { atMs: fc.integer({ min: 0, max: 30_000 }) };
const set = (path: string, to: fc.Arbitrary<unknown>) =>
  done('set', { ...soon, path: fc.constant(path), to });

const intervention = fc.oneof(
  ...ANYTHING_DONE,
  done('rejectCalls', {
    ...soon,
    error: fc.constantFrom('AccessDeniedException', 'ServiceException', 'EC2ThrottledException'),
    forMs: fc.constantFrom(100, 5_000, 600_000),
  }),
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
    assumptions: some({
      networkMs: fc.constantFrom(0, 20, 400),
      environmentIdleMs: fc.constantFrom(5_000, 600_000),
    }),
  })
  .map((input) => syncScenario(input));
