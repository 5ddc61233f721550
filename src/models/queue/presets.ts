import { presetsOf } from '../card';
import { queueCard } from './card';

/** A batch of ten takes 32 s, a little more than the function's timeout of 30 s. */
const TIGHT_TIMEOUT = {
  workload: { count: 10 },
  handler: { msPerItem: 3_200 },
} as const;

/** What is played under the titles that the card lists. */
export const queuePresets = presetsOf(queueCard, {
  'one-bad-message': {
    lookFor:
      'Message 3 throws, so Lambda deletes nothing of its batch, and the good messages come back with it. Watch how often 1 and 2 are processed; then switch on “Report item failures” and have message 3 reported instead of thrown.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
        mapping: { BatchSize: 5 },
        function: { Timeout: 5 },
      },
      workload: { count: 10 },
      handler: { msPerItem: 600, faults: [{ items: ['m3'], does: 'throw' }] },
    },
  },
  'throttled-to-death': {
    lookFor:
      'Reserved concurrency is 1, but five pollers receive: most batches wait inside Lambda until their visibility timeout is over, and every such receive counts. Messages are dead-lettered although the handler never ran on them; Errors stays at 0.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 5, maxReceiveCount: 3 },
        mapping: { BatchSize: 1 },
        function: { Timeout: 5, ReservedConcurrentExecutions: 1 },
      },
      workload: { count: 40 },
      handler: { msPerItem: 3_000 },
    },
  },
  'visibility-equals-timeout': {
    lookFor:
      'The messages are visible again after 30 s, but with its cold start the batch is cut off only 0.8 s later: for that time all ten are in two places. Nine are done three times over, and the dead-letter queue gets them all.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
        mapping: { BatchSize: 10 },
        function: { Timeout: 30, initMs: 800 },
      },
      ...TIGHT_TIMEOUT,
    },
  },
  'visibility-six-times': {
    lookFor:
      'With 180 s nothing is in two places any more, which is what AWS’s advice of six times is for. The batch still takes longer than the timeout: only a smaller batch or a longer timeout gets message 10 done.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 180, maxReceiveCount: 3 },
        mapping: { BatchSize: 10 },
        function: { Timeout: 30, initMs: 800 },
      },
      ...TIGHT_TIMEOUT,
    },
  },
  'receive-count-one': {
    lookFor:
      'One receive is all a message gets, whatever becomes of it: being throttled for as long as the visibility timeout uses it up, and so does someone’s look into the console. Six of the eight dead letters here were never handed to the function.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 6, maxReceiveCount: 1 },
        mapping: { BatchSize: 2 },
        function: { Timeout: 3, ReservedConcurrentExecutions: 2 },
      },
      workload: { count: 24, everyMs: 300 },
      handler: { msPerItem: 1_200, faults: [{ items: ['m5', 'm6'], does: 'throw', attempts: 1 }] },
      interventions: [{ atMs: 4_000, do: 'peek', MaxNumberOfMessages: 3 }],
    },
  },
  'five-minute-outage': {
    lookFor:
      'Retries come every 30 s and never wait any longer, so three receives are used up after 90 s of an outage of 300 s. Everything sent before its last minute is dead-lettered, and redriven two minutes after the outage is over.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
        mapping: { BatchSize: 5 },
        function: { Timeout: 5 },
      },
      workload: { count: 30, everyMs: 12_000 },
      handler: { msPerItem: 300, faults: [{ items: 'all', does: 'throw', toMs: 300_000 }] },
      interventions: [{ atMs: 420_000, do: 'redrive' }],
    },
  },
  'fifo-bad-head': {
    lookFor:
      'Message 1 heads group g1 and always fails: everything behind it waits while the other groups go on. It ends in the dead-letter queue, and so does message 4, which shared its batch; then the group goes on without them.',
    scenario: {
      settings: {
        queue: { FifoQueue: true, VisibilityTimeout: 30, maxReceiveCount: 3 },
        mapping: { BatchSize: 2 },
        function: { Timeout: 5 },
      },
      workload: { count: 18, keys: 3 },
      handler: { msPerItem: 1_500, faults: [{ items: ['m1'], does: 'throw' }] },
    },
  },
  'thousand-at-once': {
    lookFor:
      'Five pollers begin, and only a minute later are there more: see how long the last message waits. One message in fifty fails the first time and takes its whole batch with it.',
    scenario: {
      settings: {
        queue: { VisibilityTimeout: 60, maxReceiveCount: 5 },
        mapping: { BatchSize: 10 },
        function: { Timeout: 10 },
      },
      workload: { count: 1_000 },
      handler: {
        msPerItem: [200, 600],
        faults: [{ items: 'all', does: 'throw', attempts: 1, chance: 0.02 }],
      },
    },
  },
});
