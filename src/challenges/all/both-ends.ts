import type { Challenge } from '../challenge';
import { hopelessKept, noneLost } from '../goals/outcome';

/** Events that the function fails on, and a time in which SNS may not invoke it. */
function faulty(...items: readonly string[]) {
  return { msPerItem: 300, faults: [{ items, does: 'throw' }] };
}

function forbidden(atMs: number) {
  return [{ atMs, do: 'refuseDeliveries', status: 403, forMs: 30_000 }];
}

export const bothEnds: Challenge = {
  story:
    'Sign-ups come from an SNS topic. Two of them make the function fail. And for half a minute the permission of the topic was gone, after somebody tidied up. None of these sign-ups can be found, and the team is told to have one dead-letter queue that catches everything.',
  setup: {
    settings: { source: { type: 'sns' } },
    workload: { count: 12, everyMs: 10_000 },
    handler: faulty('m1', 'm2'),
    interventions: forbidden(35_000),
  },
  goals: [
    hopelessKept('The sign-ups that the function fails on are kept'),
    noneLost('No sign-up is lost'),
  ],
  allowed: [
    'settings.invoke.MaximumRetryAttempts',
    'settings.invoke.MaximumEventAgeInSeconds',
    'settings.function.DeadLetterQueue',
    'settings.subscription.RedrivePolicy',
    'settings.function.ReservedConcurrentExecutions',
  ],
  variants: [
    {
      says: 'Other sign-ups fail, and the permission is gone later.',
      with: { handler: faulty('m5', 'm11'), interventions: forbidden(75_000) },
    },
    {
      says: 'Lambda itself has an error for 20 s besides.',
      with: {
        interventions: [
          ...forbidden(35_000),
          { atMs: 85_000, do: 'refuseDeliveries', status: 500, forMs: 20_000 },
        ],
      },
    },
  ],
  hints: [
    'Select a sign-up of each kind: who was the last to have it, SNS or Lambda?',
    'SNS is done once Lambda has answered 202. What the function does then, SNS never hears of.',
    'Each of the two has a dead-letter queue of its own.',
  ],
  solution: {
    'settings.function.DeadLetterQueue': 'sqs',
    'settings.subscription.RedrivePolicy': true,
  },
  why: {
    says: 'There are two hand-overs, and each has its own dead-letter queue: that of the subscription keeps what SNS could not hand over, that of the function keeps what the function failed on. Neither ever sees what the other is for.',
    lesson: 'which-dead-letter-queue',
    note: 5,
  },
};
