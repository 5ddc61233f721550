import { itemSubject } from '../../../../models/subject';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';
import { givenUpIn, invokeCountIn } from '../figures';

/** Where the batch begins that comes after a failure was reported. */
export const askNextBatch: PlaceAsk = {
  kind: 'place',
  question:
    'The function will report that record 2 has failed. With which record does the next batch begin?',
  choices: () => ['item:m1', 'item:m2', 'item:m3'],
  answer: (run) => itemSubject(eventIn(run, 'batch.cut').rest.items[0] ?? 'm1'),
  wrong: (given) =>
    given === 'item:m1'
      ? {
          says: 'Without the report it would. But with it Lambda knows that everything before record 2 is done, and moves the checkpoint behind it.',
          look: when('batch.cut'),
        }
      : {
          says: 'A stream has no way to go on behind a record and come back for it later. What failed comes again, and what follows comes with it.',
          look: when('invocation.started', { item: 'm2', nth: 2 }),
        },
  right: 'What comes before it is done. It comes again itself, with everything behind it.',
};

/** How many records are given up, the bad one among them. */
export const askGiven: NumberAsk = {
  kind: 'number',
  question:
    'One retry is left, and record 2 will fail once more. How many records does Lambda give up then?',
  unit: 'records',
  min: 0,
  max: 4,
  answer: (run) => givenUpIn(run).length,
  wrongs: [
    {
      fits: (given, right) => given === right - 1,
      says: 'The report says that record 2 failed, not that record 3 is good: nobody has worked on it yet. What is given up is the batch, with all that is in it.',
      look: when('batch.discarded'),
    },
    {
      fits: (given, right) => given === right + 1,
      says: 'Record 1 is done: the batch was cut behind it, and it is not in the one that is given up.',
      look: when('batch.cut'),
    },
    {
      fits: (given) => given === 0,
      says: 'MaximumRetryAttempts is 1 here: after the retry the batch is given up, and the shard goes on.',
      look: when('batch.discarded'),
    },
  ],
  otherwise: {
    says: 'Record 4 is not in this batch: it comes after it.',
    look: when('invocation.started', { item: 'm4' }),
  },
  right: 'What runs out of retries is the batch, so everything in it is given up with record 2.',
};

/** What the split does to a batch whose first record is reported. */
export const askWithSplit: ChoiceAsk = {
  kind: 'choice',
  question:
    'Records 2 and 3 are being tried, and record 2 will be reported again. What comes next?',
  options: {
    pair: {
      says: 'Both of them again',
      wrong: {
        says: 'So it was before. Now the batch that made no progress counts as failed, and what fails is split first.',
        look: when('batch.split'),
      },
    },
    third: {
      says: 'Record 3 alone',
      wrong: {
        says: 'That record 2 is known to be bad does not move it out of the way: the order is kept, and record 3 comes after it.',
        look: when('invocation.started', { item: 'm3', nth: 3 }),
      },
    },
    given: {
      says: 'Neither: both are given up',
      wrong: {
        says: 'A report that moved the batch on begins a new one, with all its retries, and a split uses up none.',
        look: when('batch.split'),
      },
    },
    alone: { says: 'Record 2 alone' },
  },
  answer: (run) => {
    if (countIn(run, 'batch.split') > 0) return 'alone';
    return invokeCountIn(run, 'm2') > 1 ? 'pair' : 'given';
  },
  right:
    'A batch without progress is taken for a failed one: it is split, and record 2 has its tries alone.',
};
