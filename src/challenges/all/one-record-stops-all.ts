import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, onlyHopelessGivenUp } from '../goals/outcome';
import { iteratorAgeAtMost } from '../goals/time';

/** What throws each time that it is worked on. */
function poison(...items: readonly string[]) {
  return { msPerItem: 200, faults: [{ items, does: 'throw' }] };
}

export const oneRecordStopsAll: Challenge = {
  story:
    'Sensors write to a stream, and one of them sends a record that the function cannot read. Everything is as AWS sets it by default. The shard stands still for a day, then the record expires, and with it good ones that nobody has ever looked at.',
  setup: {
    settings: { mapping: { BatchSize: 10 } },
    workload: { count: 30, everyMs: 500 },
    handler: poison('m8'),
  },
  goals: [
    healthyDone('Every readable record is handled'),
    onlyHopelessGivenUp('No readable record is given up', 'record'),
    hopelessKept('A destination hears of the unreadable one'),
    iteratorAgeAtMost('Iterator age stays below 60 s', 60_000),
  ],
  allowed: [
    'settings.mapping.BatchSize',
    'settings.mapping.BisectBatchOnFunctionError',
    'settings.mapping.MaximumRetryAttempts',
    'settings.mapping.MaximumRecordAgeInSeconds',
    'settings.mapping.OnFailure',
    'settings.mapping.FunctionResponseTypes',
    'settings.mapping.ParallelizationFactor',
  ],
  variants: [
    { says: 'Record 23 is the unreadable one.', with: { handler: poison('m23') } },
    { says: 'Two in a row are unreadable.', with: { handler: poison('m14', 'm15') } },
    {
      says: 'All records arrive at once.',
      with: { workload: { count: 30 }, handler: poison('m10') },
    },
  ],
  hints: [
    'How often is the batch with the bad record tried, and what would end it?',
    'With a limit on retries the whole batch is given up, the good records in it too. Something has to get the bad one alone.',
    'Limit the retries, split the batch on error, and name a destination for what is given up.',
  ],
  solution: {
    'settings.mapping.BisectBatchOnFunctionError': true,
    'settings.mapping.MaximumRetryAttempts': 2,
    'settings.mapping.OnFailure': 'sqs',
  },
  why: {
    says: 'By default Lambda tries a failing batch until its records expire. A limit on retries lets the shard go on, splitting gets the bad record alone so that no good one is given up with it, and the destination says which one it was.',
    lesson: 'poison-record',
    note: 22,
  },
};
