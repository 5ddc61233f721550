import { presetsOf } from '../card';
import { syncCard } from './card';

/** A hundred clients at once, a function that runs ten times at once, and nothing in between. */
const STORM = {
  workload: { count: 100, keys: 100 },
  handler: { msPerItem: 80 },
} as const;

const TEN_AT_ONCE = { ReservedConcurrentExecutions: 10, initMs: 200 } as const;

/** What is played under the titles that the card lists. */
export const syncPresets = presetsOf(syncCard, {
  'order-went-through': {
    lookFor:
      'The function needs 35 s, but the gateway waits for 29 s: it answers 504 while the function runs on, is billed and places the order. The client tries again and gets nothing but another 504, and now the order is placed twice; switch on the idempotency table, and it is placed once, though the client is still told that it failed.',
    scenario: {
      settings: { client: { maxAttempts: 2 }, function: { Timeout: 60 } },
      workload: { count: 1 },
      handler: { msPerItem: 35_000 },
    },
  },
  'retry-storm': {
    lookFor:
      'A hundred clients call at once, ten are served, and ninety come back after exactly 1 s, and again after 2 s and 4 s: each time ten get through. Between the waves the function has nothing to do, and in the end sixty clients have failed.',
    scenario: {
      settings: {
        client: { maxAttempts: 4, jitter: false },
        api: { type: 'none' },
        function: TEN_AT_ONCE,
      },
      ...STORM,
    },
  },
  'storm-with-jitter': {
    lookFor:
      'The same crowd, but each wait is drawn between 0 and 1 s, then 0 and 2 s, then 0 and 4 s: the clients come back one by one, and the function serves them as they come. After 3 s all hundred are served, with 222 calls in place of 340.',
    scenario: {
      settings: {
        client: { maxAttempts: 4 },
        api: { type: 'none' },
        function: TEN_AT_ONCE,
      },
      ...STORM,
    },
  },
  'tokens-run-dry': {
    lookFor:
      'Lambda is out of order for 20 s, and the client tries everything again until its tokens are used up: each retry costs 14 of 500, so after 35 of them request 23 gets one retry and the next two none. Long after the outage one token comes back with each success, so request 29 is given up at once although a single retry would have done.',
    scenario: {
      settings: { api: { type: 'none' }, function: { initMs: 200 } },
      workload: { count: 40, everyMs: 1_000 },
      handler: { msPerItem: 100 },
      interventions: [
        { atMs: 4_500, do: 'rejectCalls', forMs: 20_000 },
        { atMs: 28_000, do: 'rejectCalls', forMs: 40 },
      ],
    },
  },
  'never-retried': {
    lookFor:
      'Request 1 fails in the function, which to an SDK is a success: 200, with an error in a header. Requests 2 to 4 are too large (413), not allowed (403) and not understood (400), and nothing changes that by trying again; only request 5, which meets a 500, is sent three times.',
    scenario: {
      settings: { api: { type: 'none' }, function: { initMs: 200 } },
      workload: [
        { id: 'm1' },
        { id: 'm2', atMs: 1_000, bytes: 7_340_032 },
        { id: 'm3', atMs: 2_000 },
        { id: 'm4', atMs: 3_000 },
        { id: 'm5', atMs: 4_000 },
      ],
      handler: { faults: [{ items: ['m1'], does: 'throw' }] },
      interventions: [
        { atMs: 2_000, do: 'rejectCalls', error: 'AccessDeniedException', forMs: 500 },
        { atMs: 3_000, do: 'rejectCalls', error: 'InvalidRequestContentException', forMs: 500 },
        { atMs: 4_000, do: 'rejectCalls', error: 'ServiceException', forMs: 500 },
      ],
    },
  },
  'five-hundred-not-429': {
    lookFor:
      'Three requests are served and five throttled, but the gateway says 500 where Lambda says 429: to the clients it is a passing fault, so they come back within 50 and 100 ms, when the function is still busy, and all five fail. Set “In front of the function” to “nothing: Invoke”, and with the longer waits that follow a 429 all eight are served.',
    scenario: {
      settings: { function: { ReservedConcurrentExecutions: 3, initMs: 200 } },
      workload: { count: 8, keys: 8 },
      handler: { msPerItem: 400 },
    },
  },
  'malformed-response': {
    lookFor:
      'The function does its work and returns text where the gateway wants an object with a status, so every answer is a 502. To Lambda all of it was a success, Errors stays at 0, and each of the three orders is placed three times.',
    scenario: {
      workload: { count: 3, everyMs: 2_000 },
      handler: { responds: 'text' },
    },
  },
});
