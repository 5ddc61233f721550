import { itemSubject } from '../../../../models/subject';
import { count } from '../../../../models/wording';
import { when } from '../../../anchor';
import type { ChoiceAsk, PlaceAsk } from '../../../ask';
import { eventsIn } from '../../../find';
import { recordIn } from '../figures';

/** What Lambda does with a batch that fails, at default settings. */
export const askBecomes: ChoiceAsk = {
  kind: 'choice',
  question: 'Record 3 throws, and the invocation fails. What does Lambda do with its batch?',
  options: {
    skips: {
      says: 'It skips record 3 and goes on with record 5',
      wrong: {
        says: 'Lambda knows that the invocation failed, not which record was to blame. And it never skips one by itself: the next invocation has the same three records.',
        look: when('invocation.started', { item: 'm3', nth: 2 }),
      },
    },
    alone: {
      says: 'It tries record 3 alone, since 1 is done',
      wrong: {
        says: 'Without an answer that says so, Lambda does not know that record 1 is done. It is in the next batch again.',
        look: when('invocation.started', { item: 'm1', nth: 2 }),
      },
    },
    blocks: { says: 'It tries all three again, for as long as they exist' },
    thrice: {
      says: 'It tries all three twice more, then gives them up',
      wrong: {
        says: 'Two more tries are the default of asynchronous invocations. A stream has no limit by default: here is its fourth.',
        look: when('invocation.started', { item: 'm3', nth: 4 }),
      },
    },
  },
  answer: (run) => {
    const { state, deliveries } = recordIn(run, 'm3');
    if (state === 'expired') return 'blocks';
    if (deliveries === 1) return 'skips';
    return recordIn(run, 'm1').deliveries < deliveries ? 'alone' : 'thrice';
  },
  right:
    'With default settings there is no limit: the same batch again and again, until the stream no longer has its records.',
};

/** Which of two new records, one for each shard, the function gets. */
export const askNext: PlaceAsk = {
  kind: 'place',
  question:
    'Record 7 comes from the south and record 8 from the north. Which of the two does the function get first?',
  choices: () => ['item:m7', 'item:m8'],
  answer: (run) => {
    const [first] = eventsIn(run, 'invocation.started', {
      where: ({ items }) => items.includes('m7') || items.includes('m8'),
    });
    return itemSubject(first?.items.find((item) => item === 'm7' || item === 'm8') ?? 'm7');
  },
  wrong: () => ({
    says: 'Record 7 is in shard 0, behind the batch that fails. Lambda takes nothing from behind it, because the records of a shard stay in order. It gets its turn here.',
    look: when('invocation.started', { item: 'm7' }),
  }),
  right:
    'Each shard is read on its own. Shard 1 has nothing to wait for; in shard 0, record 7 stands behind the batch that fails.',
};

/** How often a good record is worked on because of a bad one behind it. */
export const askHowOften: ChoiceAsk = {
  kind: 'choice',
  question: 'How often will the work on record 1 be done until the stream’s retention is over?',
  options: {
    once: {
      says: 'Once',
      wrong: {
        says: 'Each try hands over the whole batch, so your code works on record 1 each time before it gets to record 3.',
        look: when('item.completed', { item: 'm1', nth: 3 }),
      },
    },
    tens: {
      says: 'Fewer than 100 times',
      wrong: {
        says: (run) =>
          `The wait between two tries grows, but not beyond a minute in this run. A day has many minutes: ${count(recordIn(run, 'm1').completed)} times in the end.`,
        look: when('item.completed', { item: 'm1', nth: 'last' }),
      },
    },
    hundreds: {
      says: 'A few hundred times',
      wrong: {
        says: (run) =>
          `More: about one try a minute, for a whole day. It is done ${count(recordIn(run, 'm1').completed)} times.`,
        look: when('item.completed', { item: 'm1', nth: 'last' }),
      },
    },
    thousand: { says: 'More than 1,000 times' },
  },
  answer: (run) => {
    const { completed } = recordIn(run, 'm1');
    if (completed === 1) return 'once';
    if (completed < 100) return 'tens';
    return completed <= 1_000 ? 'hundreds' : 'thousand';
  },
  right: (run) =>
    `${count(recordIn(run, 'm1').completed)} times, although nothing was ever wrong with it.`,
};
