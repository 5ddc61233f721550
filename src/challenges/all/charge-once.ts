import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, nothingTwice, onlyHopelessGivenUp } from '../goals/outcome';

const ORDERS = { count: 6, everyMs: 2_000 } as const;

/** One order whose card is charged before something throws each time, one that hangs once. */
function failing(charged: string, hanging: string, broken: string) {
  return {
    msPerItem: 400,
    faults: [
      { items: [charged], does: 'throw', after: 'work', attempts: 1 },
      { items: [hanging], does: 'hang', attempts: 1 },
      { items: [broken], does: 'throw' },
    ],
  };
}

export const chargeOnce: Challenge = {
  story:
    'An upload starts a function that charges a card and then writes a receipt. For one order the receipt fails after the card was charged, one hangs the first time, and one is really broken. Lambda tries again, and a customer calls: the card was charged twice. Somebody wanted to switch retries off; then the order that hung would never be charged.',
  setup: {
    settings: {
      source: { type: 's3' },
      idempotency: { inProgressExpiryMs: 3_600_000 },
      function: { Timeout: 5 },
    },
    workload: ORDERS,
    handler: failing('m2', 'm4', 'm5'),
  },
  goals: [
    healthyDone('Every order but the broken one is charged'),
    nothingTwice('No card is charged twice'),
    hopelessKept('The broken order is kept'),
    onlyHopelessGivenUp('No other order is given up', 'event'),
  ],
  allowed: [
    'settings.invoke.MaximumRetryAttempts',
    'settings.invoke.MaximumEventAgeInSeconds',
    'settings.invoke.OnFailure',
    'settings.function.Timeout',
    'settings.idempotency.table',
    'settings.idempotency.inProgressExpiryMs',
    'settings.idempotency.recordExpiryMs',
  ],
  variants: [
    { says: 'Other orders fail.', with: { handler: failing('m6', 'm1', 'm3') } },
    {
      says: 'Some events arrive a second time with nothing wrong.',
      with: { seed: 4, assumptions: { duplicateChance: 0.35, duplicateAfterMs: 9_000 } },
    },
  ],
  hints: [
    'Fewer retries charge nobody twice, but look at what becomes of the order that hangs.',
    'An idempotency table lets the handler recognise what it has done. Watch what it says of the order that hangs.',
    'What hangs stays “in progress” in the table, and its retries are turned away until that is over.',
  ],
  solution: {
    'settings.idempotency.table': true,
    'settings.idempotency.inProgressExpiryMs': null,
    'settings.invoke.OnFailure': 'sqs',
  },
  why: {
    says: 'Retries are right, and so is a table that remembers what was done: then trying again is harmless. What was claimed and never finished has to become free again when the function’s timeout is over, and what fails for good needs a place.',
    lesson: 'at-least-once',
    note: 1,
  },
};
