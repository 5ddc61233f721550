import type { Challenge } from '../challenge';
import { allAnswered, answeredWithin } from '../goals/answers';
import { atOnceAtMost, callsAtMost } from '../goals/load';

export const calmTheStorm: Challenge = {
  story:
    'At nine o’clock a hundred tills call the same function at once. The database behind it takes ten at a time, so reserved concurrency is 10. Ninety tills are refused, wait for exactly as long as each other, and come back together, again and again, until most of them give up.',
  setup: {
    settings: {
      client: { maxAttempts: 3, jitter: false },
      api: { type: 'none' },
      function: { ReservedConcurrentExecutions: 10, initMs: 200 },
    },
    workload: { count: 100, keys: 100 },
    handler: { msPerItem: 80 },
  },
  goals: [
    allAnswered('All 100 tills are served'),
    atOnceAtMost('At most 10 invocations at once', 10),
    callsAtMost('At most 320 calls', 320),
    answeredWithin('No till waits longer than 15 s', 15_000),
  ],
  allowed: [
    'settings.client.retryMode',
    'settings.client.maxAttempts',
    'settings.client.timeoutMs',
    'settings.client.jitter',
    'settings.function.ReservedConcurrentExecutions',
    'settings.function.Timeout',
  ],
  variants: [
    { says: 'Other waits are drawn.', with: { seed: 2 } },
    { says: 'And others again.', with: { seed: 33 } },
    {
      says: 'Each call takes 120 ms.',
      with: { seed: 8, handler: { msPerItem: 120 } },
    },
  ],
  hints: [
    'Look at what the function does between two waves.',
    'More attempts make more waves, each as high as the last but for ten.',
    'If each till draws its own wait, they come back one by one. Then a few more attempts are enough for all.',
  ],
  solution: {
    'settings.client.jitter': true,
    'settings.client.maxAttempts': 6,
  },
  why: {
    says: 'Clients that fail together and wait equally long come back together. Jitter, a wait drawn at random, spreads them, and the same function serves all of them with fewer calls.',
    lesson: 'retry-storm',
    note: 2,
  },
};
