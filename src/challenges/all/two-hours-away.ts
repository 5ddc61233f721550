import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, nothingTwice, onlyHopelessGivenUp } from '../goals/outcome';

const MINUTE = 60_000;

/** Other functions have all of the account's concurrency for a while. */
function busy(fromMs: number, toMs: number) {
  return [
    { atMs: fromMs, do: 'set', path: 'account.usedByOthers', to: 1_000 },
    { atMs: toMs, do: 'set', path: 'account.usedByOthers', to: 0 },
  ];
}

function broken(...items: readonly string[]) {
  return { msPerItem: 500, faults: [{ items, does: 'throw' }] };
}

export const twoHoursAway: Challenge = {
  story:
    'A nightly job of another team uses all of the account’s concurrency for two hours. The bookings of that time are dropped. Retries after function errors are at their most, so what else can be done? One booking is broken for real, and somebody should be able to look at it afterwards.',
  setup: {
    settings: {
      source: { type: 'eventbridge' },
      invoke: { MaximumEventAgeInSeconds: 900 },
    },
    workload: { count: 12, everyMs: 5 * MINUTE },
    handler: broken('m2'),
    interventions: busy(12 * MINUTE, 132 * MINUTE),
  },
  goals: [
    healthyDone('Every booking but the broken one is done'),
    onlyHopelessGivenUp('No good booking is given up', 'event'),
    hopelessKept('The broken one is kept'),
    nothingTwice('None is done twice'),
  ],
  allowed: [
    'settings.invoke.MaximumRetryAttempts',
    'settings.invoke.MaximumEventAgeInSeconds',
    'settings.invoke.OnFailure',
    'settings.function.ReservedConcurrentExecutions',
    'settings.function.Timeout',
  ],
  variants: [
    {
      says: 'The job begins earlier, and another booking is broken.',
      with: { handler: broken('m9'), interventions: busy(2 * MINUTE, 122 * MINUTE) },
    },
    {
      says: 'Lambda itself fails for two hours, and not the account’s concurrency.',
      with: {
        interventions: [{ atMs: 12 * MINUTE, do: 'refuseInvocations', forMs: 120 * MINUTE }],
      },
    },
  ],
  hints: [
    'Look at how a dropped booking ended: how often did the function run on it?',
    'A throttle uses up no retry: Lambda tries until the event is too old.',
    'The broken booking is given up in any case. It needs a place to go to.',
  ],
  solution: {
    'settings.invoke.MaximumEventAgeInSeconds': 21_600,
    'settings.invoke.OnFailure': 'sqs',
  },
  why: {
    says: 'Two limits, for two kinds of errors: retries are for function errors, the maximum age is for everything that keeps Lambda from invoking the function at all. By default an event may wait for six hours.',
    lesson: 'retries-and-ages',
    note: 1,
  },
};
