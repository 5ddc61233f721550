import type { Challenge } from '../challenge';
import { invocationsAtMost } from '../goals/load';
import { allDone, nothingTwice, onlyHopelessGivenUp } from '../goals/outcome';

export const paidOnASlowDay: Challenge = {
  story:
    'A function pays bills in batches of ten, each bill in about 3 s. Both timeouts are 30 s, because ten times 3 s is 30 s. On slow days the bank needs a little longer: then suppliers are paid twice and three times, and the bills end in the dead-letter queue as if nobody had paid them.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
      mapping: { BatchSize: 10 },
      function: { Timeout: 30 },
    },
    workload: { count: 30 },
    handler: { msPerItem: 3_200 },
  },
  goals: [
    allDone('All bills are paid'),
    nothingTwice('No bill is paid twice'),
    onlyHopelessGivenUp('The dead-letter queue stays empty', 'message'),
    invocationsAtMost('At most 5 invocations: the bank counts logins', 5),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.mapping.BatchSize',
    'settings.mapping.MaximumConcurrency',
    'settings.function.Timeout',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    { says: 'The bank takes 5 s for each bill.', with: { handler: { msPerItem: 5_000 } } },
    {
      says: 'Other functions use all of the account’s concurrency for the first 50 s.',
      with: {
        interventions: [
          { atMs: 0, do: 'set', path: 'account.usedByOthers', to: 1_000 },
          { atMs: 50_000, do: 'set', path: 'account.usedByOthers', to: 0 },
        ],
      },
    },
    {
      says: 'Some bills take 2 s, others 6 s.',
      with: { seed: 11, handler: { msPerItem: [2_000, 6_000] } },
    },
  ],
  hints: [
    'Look at 30 s: what does Lambda do with the batch, and where are its messages then?',
    'A longer visibility timeout alone keeps the copies away, but the batch is still cut off before its last bill is paid.',
    'A throttled batch waits inside Lambda while its visibility timeout runs. AWS advises six times the function’s timeout: the rest is room for that.',
  ],
  solution: {
    'settings.queue.VisibilityTimeout': 360,
    'settings.function.Timeout': 60,
  },
  why: {
    says: 'The function’s timeout has to be long enough for a whole batch, and the visibility timeout longer still: it already runs while a batch waits for a free environment. Six times the function’s timeout leaves room for that.',
    lesson: 'visibility-timeout',
    note: 15,
  },
};
