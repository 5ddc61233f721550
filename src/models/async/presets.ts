import { presetsOf } from '../card';
import { asyncCard } from './card';

/** Twelve events, one every 10 s: 1 and 2 make the function fail, 3 only the first time. */
const TWELVE = {
  workload: { count: 12, everyMs: 10_000 },
  handler: {
    msPerItem: 300,
    faults: [
      { items: ['m1', 'm2'], does: 'throw' },
      { items: ['m3'], does: 'throw', attempts: 1 },
    ],
  },
} as const;

/** What is played under the titles that the card lists. */
export const asyncPresets = presetsOf(asyncCard, {
  'charged-three-times': {
    lookFor:
      'The card of order 2 is charged, and what comes after it throws: Lambda tries the event again after one minute and after two more, and the card is charged each time. Switch on “Idempotency table” and it is charged once, although the event ends at the destination all the same.',
    scenario: {
      settings: { source: { type: 's3' }, invoke: { OnFailure: 'sqs' } },
      workload: { count: 4, everyMs: 1_000 },
      handler: { msPerItem: 400, faults: [{ items: ['m2'], does: 'throw', after: 'work' }] },
    },
  },
  'retries-or-six-hours': {
    lookFor:
      'The function fails on event 1, so it gets two retries and is given up after three minutes. Events 2 to 4 find all concurrency in use for three hours: Lambda tries each of them more than forty times, ever more rarely up to every five minutes, uses up no retry, and all three are done.',
    scenario: {
      settings: { source: { type: 'eventbridge' }, invoke: { OnFailure: 'sqs' } },
      workload: [
        { id: 'm1' },
        { id: 'm2', atMs: 300_000 },
        { id: 'm3', atMs: 301_000 },
        { id: 'm4', atMs: 302_000 },
      ],
      handler: { msPerItem: 500, faults: [{ items: ['m1'], does: 'throw' }] },
      interventions: [
        { atMs: 240_000, do: 'set', path: 'account.usedByOthers', to: 1_000 },
        { atMs: 11_040_000, do: 'set', path: 'account.usedByOthers', to: 0 },
      ],
    },
  },
  'age-sixty-seconds': {
    lookFor:
      'Two retries are set, but the first would come when event 2 is older than the maximum age of 60 s, so Lambda gives it up right after the first error: its record says EventAgeExceeded. Set the maximum age to 120 s and event 2 is done at its first retry; event 3 fails each time and now gets two tries.',
    scenario: {
      settings: { invoke: { MaximumEventAgeInSeconds: 60, OnFailure: 'sqs' } },
      workload: { count: 5, everyMs: 1_000 },
      handler: {
        msPerItem: 300,
        faults: [
          { items: ['m2'], does: 'throw', attempts: 1 },
          { items: ['m3'], does: 'throw' },
        ],
      },
    },
  },
  'kill-switch': {
    lookFor:
      'From 45 s to 95 s reserved concurrency is 0: Lambda still accepts every event, and sends the five new ones straight to the destination, not one of them tried. Events that had failed before wait it out and go on afterwards; the five do not come back by themselves.',
    scenario: {
      settings: { source: { type: 'eventbridge' }, invoke: { OnFailure: 'sqs' } },
      ...TWELVE,
      interventions: [
        { atMs: 45_000, do: 'set', path: 'function.ReservedConcurrentExecutions', to: 0 },
        { atMs: 95_000, do: 'set', path: 'function.ReservedConcurrentExecutions', to: null },
      ],
    },
  },
  'which-dead-letter-queue': {
    lookFor:
      'The function fails on events 1 and 2, which SNS never hears of: Lambda retries them, and they fill the function’s dead-letter queue. From 35 s to 65 s SNS has no permission to invoke, does not even try twice, and fills the subscription’s; from 85 s Lambda is at fault for 20 s, which SNS waits out.',
    scenario: {
      settings: {
        source: { type: 'sns' },
        function: { DeadLetterQueue: 'sqs' },
        subscription: { RedrivePolicy: true },
      },
      ...TWELVE,
      interventions: [
        { atMs: 35_000, do: 'refuseDeliveries', status: 403, forMs: 30_000 },
        { atMs: 85_000, do: 'refuseDeliveries', status: 500, forMs: 20_000 },
      ],
    },
  },
  'destination-or-dead-letter-queue': {
    lookFor:
      'Events 2 and 3 end in both: the dead-letter queue gets the bare event with an error message, the destination also how often it was tried, why it was given up, and the whole answer. Select event 2 at the end and open both payloads in the inspector; what went well is told to the event bus, and to no dead-letter queue.',
    scenario: {
      settings: {
        source: { type: 'invoke' },
        invoke: { OnFailure: 'sqs', OnSuccess: 'eventbridge' },
        function: { DeadLetterQueue: 'sqs' },
      },
      workload: [
        { id: 'm1', tags: { order: 1, amount: 20 } },
        { id: 'm2', atMs: 1_000, tags: { order: 2, amount: 75 } },
        { id: 'm3', atMs: 2_000, tags: { order: 3, amount: 40 } },
        { id: 'm4', atMs: 3_000, tags: { order: 4, amount: 15 } },
      ],
      handler: {
        msPerItem: 300,
        faults: [
          { items: ['m2'], does: 'throw' },
          { items: ['m3'], does: 'hang' },
        ],
      },
    },
  },
  'twice-with-nothing-wrong': {
    lookFor:
      'Nothing fails, and yet three of the twenty events are handed to the function twice: Lambda’s queue delivers at least once. Switch on “Idempotency table” and the second copies are recognised, so that nothing is done twice; how often it happens is an assumption, for AWS does not say.',
    scenario: {
      seed: 24,
      settings: { source: { type: 's3' } },
      workload: { count: 20, everyMs: 1_000 },
      handler: { msPerItem: 300 },
      assumptions: { duplicateChance: 0.15, duplicateAfterMs: 4_000 },
    },
  },
  'stuck-in-progress': {
    lookFor:
      'Order 2 hangs once and times out, and the idempotency table still says that it is in progress, for an hour: both retries are turned away, and an event that would have worked is given up. Set “In progress for at most” to the timeout and its first retry is done.',
    scenario: {
      settings: {
        source: { type: 's3' },
        invoke: { OnFailure: 'sqs' },
        idempotency: { table: true, inProgressExpiryMs: 3_600_000 },
      },
      workload: { count: 4, everyMs: 1_000 },
      handler: { msPerItem: 400, faults: [{ items: ['m2'], does: 'hang', attempts: 1 }] },
    },
  },
});
