import type { Challenge } from '../challenge';
import { invocationsAtMost } from '../goals/load';
import { allDone } from '../goals/outcome';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Broken from the beginning until it is mended. */
function brokenUntil(toMs: number) {
  return { msPerItem: 200, faults: [{ items: 'all', does: 'throw', toMs }] };
}

export const goneByMonday: Challenge = {
  story:
    'A release on Thursday breaks the function. The messages are tried for a day and then put in the dead-letter queue, where they would be safe over a long weekend: both queues keep messages for four days. On Tuesday the function is mended and the dead letters are moved back. There are none.',
  setup: {
    settings: {
      queue: {
        VisibilityTimeout: 21_600,
        maxReceiveCount: 4,
        MessageRetentionPeriod: 345_600,
        deadLetterRetentionPeriod: 345_600,
      },
      mapping: { BatchSize: 1 },
    },
    workload: { count: 8, everyMs: HOUR },
    handler: brokenUntil(5 * DAY),
    interventions: [{ atMs: 5 * DAY + HOUR, do: 'redrive' }],
  },
  goals: [
    allDone('All 8 messages are done in the end'),
    invocationsAtMost('At most 60 invocations', 60),
  ],
  allowed: [
    'settings.queue.VisibilityTimeout',
    'settings.queue.maxReceiveCount',
    'settings.queue.MessageRetentionPeriod',
    'settings.queue.deadLetterRetentionPeriod',
    'settings.queue.DelaySeconds',
  ],
  variants: [
    {
      says: 'It is mended only after a week.',
      with: {
        handler: brokenUntil(7 * DAY),
        interventions: [{ atMs: 7 * DAY + HOUR, do: 'redrive' }],
      },
    },
    {
      says: 'It is mended after ten days.',
      with: {
        handler: brokenUntil(10 * DAY),
        interventions: [{ atMs: 10 * DAY + HOUR, do: 'redrive' }],
      },
    },
  ],
  hints: [
    'When did the first dead letter expire, counted from when it was moved, and from when it was sent?',
    'A standard queue’s dead letters keep the time at which they were first sent: the clock is not set back.',
    'Which of the two queues are they in when their time is up?',
  ],
  solution: { 'settings.queue.deadLetterRetentionPeriod': 1_209_600 },
  why: {
    says: 'In a standard queue a dead letter’s age counts from its first send, so the time that it was tried is taken off. Keep dead letters longer than the queue keeps messages: 14 days, the most there is.',
    lesson: 'dead-letter-clock',
    note: null,
  },
};
