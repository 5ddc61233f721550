import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn } from '../../../find';
import { recordIn } from '../figures';
import { labelsIn } from './labels';

/** How many labels three orders get whose batch fails with the fourth. */
export const askLabels: NumberAsk = {
  kind: 'number',
  question:
    'Record 4 will fail, and the batch is split until it is alone. How many labels will there be for orders 1, 2 and 3 in all?',
  unit: 'labels',
  min: 0,
  max: 12,
  answer: labelsIn,
  wrongs: [
    {
      fits: (given) => given === 3,
      says: 'That would need Lambda to know that they are done. But the batch failed as a whole, and whatever part of it comes next is worked on from its beginning.',
      look: when('batch.succeeded', { item: 'm1' }),
    },
    {
      fits: (given, right) => given === right - 1,
      says: 'Twice each is not enough: record 3 shares a half with record 4, and that half fails as well.',
      look: when('batch.succeeded', { item: 'm3' }),
    },
    {
      fits: (given, right) => given > right,
      says: 'Not all of them come again each time. Records 1 and 2 are in the first half, which succeeds.',
      look: when('batch.succeeded', { item: 'm1' }),
    },
  ],
  otherwise: {
    says: 'Count for each order the parts that it is in: the four, its half, and perhaps a part of that.',
    look: when('checkpoint.moved'),
  },
  right: 'Each order is printed once for every part that it is in, whether that part fails or not.',
};

/** What a table changes about records that come again. */
export const askWithTable: ChoiceAsk = {
  kind: 'choice',
  question: 'The batch fails as before. What happens to records 1 and 2 now?',
  options: {
    left: {
      says: 'Lambda leaves them out, because they are in the table',
      wrong: {
        says: 'Lambda does not know of the table: it belongs to your code. It hands over the same records as before.',
        look: when('invocation.started', { item: 'm1', nth: 2 }),
      },
    },
    recognised: { says: 'They are handed over again, and no label is printed' },
    error: {
      says: 'They are handed over again, and fail as duplicates',
      wrong: {
        says: 'If that made the invocation fail, they would come again and again. The handler takes what is done for a success and goes on.',
        look: when('batch.succeeded', { item: 'm1' }),
      },
    },
    again: {
      says: 'Their labels are printed again: the batch has failed',
      wrong: {
        says: 'The table does not care how the batch ended: records 1 and 2 were noted down when they were done.',
        look: when('item.recognised', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    const { deliveries, completed } = recordIn(run, 'm1');
    if (deliveries === 1) return 'left';
    if (completed > 1) return 'again';
    return countIn(run, 'item.recognised', { item: 'm1' }) > 0 ? 'recognised' : 'error';
  },
  right: 'What Lambda does is the same. What your code does with it is not.',
};

/** What a table can say of an effect that was not noted down. */
export const askInBetween: NumberAsk = {
  kind: 'number',
  question:
    'Once, your code will throw after the label of order 2 has been printed and before that is noted down. How many labels will order 2 get?',
  unit: 'labels',
  min: 0,
  max: 4,
  answer: (run) => recordIn(run, 'm2').completed,
  wrongs: [
    {
      fits: (given, right) => given < right,
      says: 'The table knows what was noted down, not what happened. The printer was done, the note was not, and the order came again.',
      look: when('item.completed', { item: 'm2', nth: 2 }),
    },
  ],
  otherwise: {
    says: 'It fails only once. After its second label it is in the table.',
    look: when('batch.succeeded', { item: 'm2' }),
  },
  right: 'The printer and the table are two things. What comes between them is in neither.',
};
