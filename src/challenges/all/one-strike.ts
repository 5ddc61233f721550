import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, onlyHopelessGivenUp } from '../goals/outcome';
import { givenUpWithin } from '../goals/time';

/** One message fails each time, two others only the first time. */
function failing(always: string, once: readonly string[]) {
  return {
    msPerItem: 500,
    faults: [
      { items: [always], does: 'throw' },
      { items: once, does: 'throw', attempts: 1 },
    ],
  };
}

export const oneStrike: Challenge = {
  story:
    'Somebody set “Receives before dead-letter queue” to 1, so that failures are seen at once. Order 6 is really broken, two others fail only the first time. But the dead-letter queue has fifteen orders in it, and support reads through all of them by hand.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 1 },
      mapping: { BatchSize: 5 },
      function: { Timeout: 5 },
    },
    workload: { count: 20 },
    handler: failing('m6', ['m3', 'm12']),
  },
  goals: [
    healthyDone('Every order but the broken one is done'),
    onlyHopelessGivenUp('Nothing else is in the dead-letter queue', 'message'),
    hopelessKept('The broken one is in the dead-letter queue'),
    givenUpWithin('It is there within 3 minutes', 'message.deadLettered', 180_000),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.mapping.BatchSize',
    'settings.mapping.FunctionResponseTypes',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    {
      says: 'Order 15 is the broken one.',
      with: { handler: failing('m15', ['m1', 'm16']) },
    },
    {
      says: 'Somebody looks at ten messages in the console after half a second.',
      with: {
        workload: { count: 20, everyMs: 100 },
        interventions: [{ atMs: 1_450, do: 'peek', MaxNumberOfMessages: 10 }],
      },
    },
    {
      says: 'Other functions use all of the account’s concurrency for the first 40 s.',
      with: {
        interventions: [
          { atMs: 0, do: 'set', path: 'account.usedByOthers', to: 1_000 },
          { atMs: 40_000, do: 'set', path: 'account.usedByOthers', to: 0 },
        ],
      },
    },
  ],
  hints: [
    'Look at which messages shared a batch with order 6.',
    'The function throws, so its whole batch has failed. Reporting helps only code that catches the error.',
    'A receive is used up by whatever happens: a throttle, a look in the console. Leave room for a few, but not so many that the broken order goes round for hours.',
  ],
  solution: {
    'settings.queue.maxReceiveCount': 3,
    'settings.mapping.BatchSize': 1,
  },
  why: {
    says: 'A receive is counted before anybody knows whether the function will run. One is too few: a throttle or a glance in the console is enough. And who shares a batch with a message that throws is failed with it.',
    lesson: 'receive-count',
    note: 14,
  },
};
