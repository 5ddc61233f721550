import type { Challenge } from '../challenge';
import { invocationsAtMost } from '../goals/load';
import { allDone, onlyHopelessGivenUp } from '../goals/outcome';
import { doneBy } from '../goals/time';

/** The database is away between two moments. */
function away(fromMs: number, toMs: number) {
  return { msPerItem: 300, faults: [{ items: 'all', does: 'throw', fromMs, toMs }] };
}

export const outlastTheOutage: Challenge = {
  story:
    'Once a month the database is away for maintenance, five to eight minutes. Each time the readings of that time are in the dead-letter queue, and somebody has to move them back by hand. Trying more often was forbidden: the database needs its rest to come back.',
  setup: {
    settings: {
      queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
      mapping: { BatchSize: 1 },
      function: { Timeout: 5 },
    },
    workload: { count: 30, everyMs: 10_000 },
    handler: away(0, 300_000),
  },
  goals: [
    allDone('All readings are stored'),
    onlyHopelessGivenUp('The dead-letter queue stays empty', 'message'),
    doneBy('All is done 11 minutes after the first reading', 660_000),
    invocationsAtMost('At most 170 invocations', 170),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.queue.DelaySeconds',
    'settings.mapping.BatchSize',
    'settings.mapping.MaximumBatchingWindowInSeconds',
  ],
  variants: [
    { says: 'The outage begins a minute later.', with: { handler: away(60_000, 360_000) } },
    { says: 'The outage lasts eight minutes.', with: { handler: away(0, 480_000) } },
  ],
  hints: [
    'Count: how long after it was sent is the last of a message’s three receives?',
    'Retries of a queue do not back off: they come each time the visibility timeout is over.',
    'Receives times visibility timeout has to be longer than the outage. Many short waits keep the database from resting; one long one makes everybody wait after it is back.',
  ],
  solution: {
    'settings.queue.VisibilityTimeout': 110,
    'settings.queue.maxReceiveCount': 6,
  },
  why: {
    says: 'A queue tries again each time the visibility timeout is over, and never waits longer. How long a message outlasts an outage is that time, as many times as it may be received.',
    lesson: 'receive-count',
    note: null,
  },
};
