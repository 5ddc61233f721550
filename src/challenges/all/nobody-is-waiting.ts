import type { Challenge } from '../challenge';
import { allAnswered, answeredWithin, nobodyGone } from '../goals/answers';
import { costAtMost } from '../goals/load';

/** What hangs the first time: a connection that never answers. */
function hanging(...items: readonly string[]) {
  return { msPerItem: 1_000, faults: [{ items, does: 'hang', attempts: 1 }] };
}

export const nobodyIsWaiting: Challenge = {
  story:
    'Now and then a connection of the function hangs for ever. The function’s timeout is 60 s, “to be on the safe side”. The customer sees nothing for half a minute and then an error, and the function goes on for another half minute, for nobody.',
  setup: {
    settings: {
      client: { maxAttempts: 1 },
      function: { Timeout: 60 },
    },
    workload: { count: 10, everyMs: 2_000, keys: 10 },
    handler: hanging('m3', 'm8'),
  },
  goals: [
    allAnswered('All 10 customers are served'),
    answeredWithin('Nobody waits longer than 10 s', 10_000),
    nobodyGone('No invocation ends when nobody waits for it'),
    costAtMost('The run costs at most $0.00006', 0.00006),
  ],
  allowed: [
    'settings.client.retryMode',
    'settings.client.maxAttempts',
    'settings.client.timeoutMs',
    'settings.api.TimeoutInMillis',
    'settings.function.Timeout',
    'settings.function.MemorySize',
  ],
  variants: [
    { says: 'Three others hang.', with: { handler: hanging('m1', 'm2', 'm10') } },
    {
      says: 'The others take up to 3 s.',
      with: { seed: 6, handler: { ...hanging('m5'), msPerItem: [800, 3_000] } },
    },
  ],
  hints: [
    'When does the customer hear something, and when does the invocation end?',
    'A shorter wait of the client or of the gateway ends the waiting, not the work.',
    'Let the function end first: its timeout has to be the shortest of all. Then somebody has to try again.',
  ],
  solution: {
    'settings.function.Timeout': 4,
    'settings.client.maxAttempts': 3,
  },
  why: {
    says: 'Timeouts belong in order: the function’s shortest, then the gateway’s, then the client’s. Then whoever waits hears of the failure in time to try again, and nothing runs on for nobody.',
    lesson: 'gateway-timeout',
    note: 8,
  },
};
