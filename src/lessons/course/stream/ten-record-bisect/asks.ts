import { itemSubject } from '../../../../models/subject';
import { times } from '../../../../models/wording';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk, PlaceAsk } from '../../../ask';
import { eventIn, eventsIn } from '../../../find';
import { invokeCountIn, recordIn } from '../figures';

/** What the function gets after a batch of ten has failed for the first time. */
export const askNext: ChoiceAsk = {
  kind: 'choice',
  question: 'Record 3 throws, and the batch of ten fails. What does the function get next?',
  options: {
    half: { says: 'Records 1 to 5' },
    same: {
      says: 'Records 1 to 10 once more',
      wrong: {
        says: 'That is what would come without BisectBatchOnFunctionError. With it, a batch that fails is split before anything is retried.',
        look: when('batch.split'),
      },
    },
    rest: {
      says: 'Records 4 to 10',
      wrong: {
        says: 'Lambda does not know which record was bad: an error says that the batch failed, no more. So it has to search, and it begins with a half.',
        look: when('batch.split'),
      },
    },
    bad: {
      says: 'Record 3 alone',
      wrong: {
        says: 'Lambda does not know that it is record 3. It finds out by splitting, and has it alone only here.',
        look: when('batch.split', { nth: 3 }),
      },
    },
  },
  answer: (run) => {
    const { items } = eventIn(run, 'invocation.started', {}, 2);
    if (items.length === 1) return 'bad';
    if (items[0] === 'm4') return 'rest';
    return items.length === 10 ? 'same' : 'half';
  },
  right:
    'An error does not say which record was bad, so Lambda searches for it by halves, beginning with the first.',
};

/** By the first record of each part. */
const PARTS: Readonly<Record<string, string>> = {
  m6: 'Records 6 to 10',
  m1: 'Records 1 to 2',
  m3: 'Records 3 to 5',
};

/** In which order the parts of a batch come that has been split twice. */
export const askOrder: OrderAsk = {
  kind: 'order',
  question: 'Three parts are waiting. In which order does the function get them?',
  pieces: PARTS,
  answer: (run) => {
    const since = eventIn(run, 'batch.split', {}, 2).seq;
    const firsts = eventsIn(run, 'invocation.started', { where: ({ seq }) => seq > since });
    return [...new Set(firsts.map(({ items }) => items[0] ?? ''))].filter((item) => item in PARTS);
  },
  wrong: (given) =>
    given[0] === 'm6' || given[1] === 'm6'
      ? {
          says: 'Records 6 to 10 were split off first and come last: nothing passes a record before it in the shard, so both parts of the first half have to be over before.',
          look: when('invocation.started', { item: 'm6', nth: 2 }),
        }
      : {
          says: 'The first half always comes first: within a shard Lambda keeps the order, also among the parts of a batch.',
          look: when('invocation.started', { item: 'm1', nth: 3 }),
        },
  right:
    'In the order of the shard, whatever was split off when. The second half of the ten waits until all of the first half is over.',
};

/** Which of four good records is handed over most often. */
export const askMostOften: PlaceAsk = {
  kind: 'place',
  question:
    'In the end, which of these good records will have been handed to the function most often: 1, 4, 6 or 10?',
  choices: () => ['item:m1', 'item:m4', 'item:m6', 'item:m10'],
  answer: (run) => {
    const often = ['m1', 'm4', 'm6', 'm10'].map((item) => ({
      item,
      deliveries: recordIn(run, item).deliveries,
    }));
    const [most] = often.sort((one, other) => other.deliveries - one.deliveries);
    return itemSubject(most?.item ?? 'm1');
  },
  wrong: (given, run) => {
    const item = given.slice('item:'.length);
    const had = times(recordIn(run, item).deliveries);
    return item === 'm1'
      ? {
          says: `Record 1 was handed over ${had} and is done. Record 4 shares the bad record’s part for one split longer, and then it comes with record 5.`,
          look: when('invocation.started', { item: 'm4', nth: 4 }),
        }
      : {
          says: `It is handed over ${had}: with the ten, and in the end with its half. The nearer a record is to the bad one, the more parts it shares with it.`,
          look: when('invocation.started', { item, nth: 2 }),
        };
  },
  right: (run) =>
    `Record 4 is in every part that record 3 is in until the last split, and then in its own: ${times(recordIn(run, 'm4').deliveries)}.`,
};

/** How often a record is tried once it is alone. */
export const askAlone: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `Record 3 has failed in ${eventsIn(run, 'batch.split').length} parts and is now alone. How many more invocations does it get?`,
  unit: 'invocations',
  min: 0,
  max: 6,
  answer: (run) => invokeCountIn(run, 'm3'),
  wrongs: [
    {
      fits: (given, right) => given === right - 1,
      says: 'Two retries come after a first try. As a batch of its own, record 3 has had none.',
      look: when('batch.retrying'),
    },
    {
      fits: (given, right) => given < right - 1,
      says: 'It has failed often enough, but each time the batch was split, and a split uses up no retry. Alone, it has all of them.',
      look: when('batch.retrying'),
    },
  ],
  otherwise: {
    says: 'One try and the retries that MaximumRetryAttempts allows; after that it is given up.',
    look: when('batch.discarded'),
  },
  right: 'One try as a batch of its own, and two retries. The splits before used up none of them.',
};
