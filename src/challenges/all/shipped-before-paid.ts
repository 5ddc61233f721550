import type { Challenge } from '../challenge';
import { allDone, inOrder, nothingTwice, onlyHopelessGivenUp } from '../goals/outcome';

/** What fails its first two times, and is named in the response. */
function stumbling(items: readonly string[], msPerItem: number | readonly number[] = 400) {
  return { msPerItem, faults: [{ items, does: 'report', attempts: 2 }] };
}

export const shippedBeforePaid: Challenge = {
  story:
    'Orders are “placed”, “paid” and “shipped”, and the warehouse needs them in that order. Three orders send their events to a queue. Now and then an event fails twice before it works: then a parcel is on its way before anybody has paid, and some events are in the dead-letter queue.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 2 },
      mapping: { BatchSize: 5, FunctionResponseTypes: ['ReportBatchItemFailures'] },
      function: { Timeout: 5 },
    },
    workload: { count: 18, keys: 3 },
    handler: stumbling(['m10']),
  },
  goals: [
    allDone('All 18 events are handled'),
    inOrder('Each order’s events are handled in order'),
    nothingTwice('No event is handled twice'),
    onlyHopelessGivenUp('The dead-letter queue stays empty', 'message'),
  ],
  allowed: [
    'settings.queue.FifoQueue',
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.mapping.BatchSize',
    'settings.mapping.MaximumConcurrency',
    'settings.mapping.FunctionResponseTypes',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    { says: 'Events 8 and 9 are those that fail.', with: { handler: stumbling(['m8', 'm9']) } },
    {
      says: 'Some events take 200 ms, others 900 ms.',
      with: { seed: 5, handler: stumbling(['m4'], [200, 900]) },
    },
    {
      says: 'The events are sent one every 200 ms.',
      with: { workload: { count: 18, keys: 3, everyMs: 200 }, handler: stumbling(['m4']) },
    },
  ],
  hints: [
    'How many pollers take messages of the same order at the same time?',
    'A single poller would not be enough: what fails goes back, and what was behind it goes on.',
    'A FIFO queue holds a group back while one of its messages fails. Then the message still needs enough receives to work.',
  ],
  solution: {
    'settings.queue.FifoQueue': true,
    'settings.queue.maxReceiveCount': 4,
  },
  why: {
    says: 'A standard queue has no order: pollers take what is there, and what failed comes back behind the others. A FIFO queue keeps a group waiting until its first message is done or given up; given up leaves a hole in the order, so it needs receives enough.',
    lesson: 'fifo',
    note: null,
  },
};
