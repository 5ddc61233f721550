import type { Challenge } from '../challenge';
import { allAnswered, answeredWithin } from '../goals/answers';
import { allDone, nothingTwice } from '../goals/outcome';

/** A receipt fails once after the order was placed. */
function shop(msPerItem: number | readonly number[], failing: string) {
  return {
    msPerItem,
    faults: [{ items: [failing], does: 'throw', after: 'work', attempts: 1 }],
  };
}

export const orderedTwice: Challenge = {
  story:
    'Placing an order takes 8 s on busy days. The gateway was told to wait for 5 s, so that nobody waits long. Customers are told that it failed, the shop tries again by itself, and three sofas are delivered. For one order the function even fails after the order is placed.',
  setup: {
    settings: {
      api: { type: 'REST', TimeoutInMillis: 5_000 },
      function: { Timeout: 30 },
    },
    workload: { count: 6, everyMs: 1_000, keys: 6 },
    handler: shop(8_000, 'm3'),
  },
  goals: [
    allDone('All 6 orders are placed'),
    nothingTwice('No order is placed twice'),
    allAnswered('Every customer is told that it worked'),
    answeredWithin('Nobody waits longer than 25 s', 25_000),
  ],
  allowed: [
    'settings.client.maxAttempts',
    'settings.client.timeoutMs',
    'settings.client.retryMode',
    'settings.api.TimeoutInMillis',
    'settings.function.Timeout',
    'settings.idempotency.table',
    'settings.idempotency.inProgressExpiryMs',
  ],
  variants: [
    {
      says: 'Some orders take 3 s, others 12 s.',
      with: { seed: 2, handler: shop([3_000, 12_000], 'm5') },
    },
    { says: 'The receipt of the first order fails.', with: { handler: shop(8_000, 'm1') } },
  ],
  hints: [
    'What does the function do after the gateway has said 504?',
    'Without retries nobody orders twice; and the customer whose receipt failed is told that it failed.',
    'The gateway may wait for up to 29 s. An idempotency table makes the retry harmless that is still needed.',
  ],
  solution: {
    'settings.api.TimeoutInMillis': 20_000,
    'settings.idempotency.table': true,
  },
  why: {
    says: 'A 504 says that the gateway stopped waiting, not that the work failed: the function runs on. Let the gateway wait for as long as the work takes, and make trying again harmless, because there will always be an answer that gets lost.',
    lesson: 'gateway-timeout',
    note: 8,
  },
};
