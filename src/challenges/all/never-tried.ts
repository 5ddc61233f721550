import type { Challenge } from '../challenge';
import { atOnceAtMost } from '../goals/load';
import { allDone, onlyHopelessGivenUp } from '../goals/outcome';
import { doneBy } from '../goals/time';

const THREE_SECONDS = { msPerItem: 3_000 } as const;

export const neverTried: Challenge = {
  story:
    'Forty invoices wait in a queue. The printing service behind the function takes no more than two calls at a time, so reserved concurrency was set to 1, to be safe. Now invoices are in the dead-letter queue, the metric Errors is 0, and there is not one line about them in the log.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 6, maxReceiveCount: 3 },
      mapping: { BatchSize: 1 },
      function: { Timeout: 6, ReservedConcurrentExecutions: 1 },
    },
    workload: { count: 40 },
    handler: THREE_SECONDS,
  },
  goals: [
    allDone('All 40 invoices are printed'),
    onlyHopelessGivenUp('The dead-letter queue stays empty', 'message'),
    atOnceAtMost('At most 2 invocations at once', 2),
    doneBy('All is done within 90 s', 90_000),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.mapping.BatchSize',
    'settings.mapping.MaximumConcurrency',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    {
      says: 'Some invoices take a second longer than others.',
      with: { seed: 7, handler: { msPerItem: [2_500, 4_000] } },
    },
    {
      says: 'The printing service fails on invoice 9 the first time.',
      with: {
        handler: { ...THREE_SECONDS, faults: [{ items: ['m9'], does: 'throw', attempts: 1 }] },
      },
    },
    {
      says: 'The invoices come one every 200 ms.',
      with: { workload: { count: 40, everyMs: 200 } },
    },
  ],
  hints: [
    'Select a message in the dead-letter queue: how often was it received, and how often handed to the function?',
    'A throttled batch waits inside Lambda until its visibility timeout is over. Who receives more messages than the function can take?',
    'Reserved concurrency stops invocations, not pollers. Maximum concurrency of the mapping holds the pollers back.',
  ],
  solution: {
    'settings.mapping.MaximumConcurrency': 2,
    'settings.function.ReservedConcurrentExecutions': 2,
  },
  why: {
    says: 'Pollers receive as much as they can, whatever the function can take, and each receive counts even when the function is never called. Maximum concurrency makes the pollers wait: what is not received is not counted.',
    lesson: 'throttled-never-run',
    note: 17,
  },
};
