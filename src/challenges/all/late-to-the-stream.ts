import type { Challenge } from '../challenge';
import { healthyDone, onlyHopelessGivenUp } from '../goals/outcome';
import { iteratorAgeAtMost } from '../goals/time';

/** What throws each time that it is worked on. */
function poison(...items: readonly string[]) {
  return { msPerItem: 100, faults: [{ items, does: 'throw' }] };
}

export const lateToTheStream: Challenge = {
  story:
    'A new function has to read orders that have been arriving for a minute already. Its mapping begins with the newest, and everything before it is ready is never read. When somebody let it begin with the oldest, an old broken order stopped it there.',
  setup: {
    settings: {
      mapping: { BatchSize: 10, StartingPosition: 'LATEST', createdAtMs: 60_000, OnFailure: 'sqs' },
    },
    workload: { count: 90, everyMs: 2_000 },
    handler: poison('m12'),
  },
  goals: [
    healthyDone('Every good order is handled'),
    onlyHopelessGivenUp('No good order is missed or given up', 'record'),
    iteratorAgeAtMost('Iterator age stays below 3 minutes', 180_000),
  ],
  allowed: [
    'settings.mapping.StartingPosition',
    'settings.mapping.BatchSize',
    'settings.mapping.BisectBatchOnFunctionError',
    'settings.mapping.MaximumRetryAttempts',
    'settings.mapping.MaximumRecordAgeInSeconds',
    'settings.mapping.FunctionResponseTypes',
  ],
  variants: [
    { says: 'The third order is the broken one.', with: { handler: poison('m3') } },
    { says: 'Two old orders are broken.', with: { handler: poison('m9', 'm31') } },
    { says: 'A new order is the broken one.', with: { handler: poison('m80') } },
  ],
  hints: [
    'Which is the first record that the mapping reads? It was made after 60 s, but it does not read at once.',
    'Beginning with the oldest record finds all of them, the broken one too.',
    'A limit on retries lets it go on. Splitting keeps the good orders of that batch.',
  ],
  solution: {
    'settings.mapping.StartingPosition': 'TRIM_HORIZON',
    'settings.mapping.BisectBatchOnFunctionError': true,
    'settings.mapping.MaximumRetryAttempts': 2,
  },
  why: {
    says: 'LATEST begins when the mapping is ready, which can be minutes after it was made: what arrives until then is never read. TRIM_HORIZON begins with the oldest record, so be ready for what is broken in there.',
    lesson: 'poison-record',
    note: null,
  },
};
