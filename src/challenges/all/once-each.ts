import type { Challenge } from '../challenge';
import { healthyDone, hopelessKept, nothingTwice, onlyHopelessGivenUp } from '../goals/outcome';

/** The code catches the error, and names the record in its response. */
function reported(...items: readonly string[]) {
  return { msPerItem: 200, faults: [{ items, does: 'report' }] };
}

export const onceEach: Challenge = {
  story:
    'A function adds up sales from a stream. One record is broken: the code stops there and names it in its response. Nobody told the mapping to read that, so the record is lost without a trace. The last two who tried to mend it made it worse: sales were added twice, or were missing.',
  setup: {
    settings: {
      mapping: { BatchSize: 10, MaximumRetryAttempts: 2, OnFailure: 'sqs' },
    },
    workload: { count: 20, everyMs: 100 },
    handler: reported('m6'),
  },
  goals: [
    healthyDone('Every good sale is added'),
    nothingTwice('None is added twice'),
    hopelessKept('A destination hears of the broken one'),
    onlyHopelessGivenUp('No good sale is given up', 'record'),
  ],
  allowed: [
    'settings.mapping.BatchSize',
    'settings.mapping.BisectBatchOnFunctionError',
    'settings.mapping.MaximumRetryAttempts',
    'settings.mapping.MaximumRecordAgeInSeconds',
    'settings.mapping.FunctionResponseTypes',
    'settings.mapping.ParallelizationFactor',
  ],
  variants: [
    { says: 'Record 13 is the broken one.', with: { handler: reported('m13') } },
    { says: 'Two are broken, a few records apart.', with: { handler: reported('m4', 'm9') } },
    {
      says: 'All records arrive at once, and the last one is broken.',
      with: { workload: { count: 20 }, handler: reported('m20') },
    },
  ],
  hints: [
    'What does Lambda do with record 6 after the first invocation? Look at the checkpoint.',
    'With “Report item failures” the batch begins again at the record that failed. What becomes of the records behind it when the retries are used up?',
    'Reporting says where to begin again, splitting gets the record alone. Neither is enough by itself.',
  ],
  solution: {
    'settings.mapping.FunctionResponseTypes': ['ReportBatchItemFailures'],
    'settings.mapping.BisectBatchOnFunctionError': true,
  },
  why: {
    says: 'With reported failures, nothing before the record that failed runs again. But the rest is tried, and given up, as one batch: splitting gets the bad record alone, and the others go on. That Lambda splits a batch whose first record is reported is assumed.',
    lesson: 'healthy-discarded',
    note: 31,
  },
};
