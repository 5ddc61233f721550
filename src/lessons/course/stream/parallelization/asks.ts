import { seconds } from '../../../../models/wording';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { metricIn } from '../figures';
import { doneAt } from './ended';

/** How many batches three keys make at once. */
export const askAtOnce: NumberAsk = {
  kind: 'number',
  question: 'Nine payments of three customers are there. How many will be in work at once?',
  unit: 'payments',
  min: 1,
  max: 10,
  answer: (run) => metricIn(run, 'ConcurrentExecutions'),
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'That was with a factor of 1. Now a shard may have several batches in work, as long as no two of them share a key.',
      look: when('invocation.started', { nth: 3 }),
    },
    {
      fits: (given) => given >= 9,
      says: 'The factor allows ten. But each key stays in order, so a customer’s second payment waits for the first.',
      look: when('invocation.started', { nth: 3 }),
    },
  ],
  otherwise: {
    says: 'Count the keys: no two payments of a customer are in work at the same time.',
    look: when('invocation.started', { nth: 3 }),
  },
  right: 'As many as there are keys. The factor is a limit, not a promise.',
};

/** In which order three payments are done of which one fails twice. */
export const askOrder: OrderAsk = {
  kind: 'order',
  question: 'Record 4 will fail twice before it works. In which order are records 4, 5 and 7 done?',
  pieces: {
    m4: 'Record 4, Ada’s second',
    m5: 'Record 5, Bob’s second',
    m7: 'Record 7, Ada’s third',
  },
  answer: (run) => ['m4', 'm5', 'm7'].sort((one, other) => doneAt(run, one) - doneAt(run, other)),
  wrong: (given) =>
    given.indexOf('m7') < given.indexOf('m4')
      ? {
          says: 'Record 7 has the same key as record 4. What has the same key is never passed: it waits until record 4 is done.',
          look: when('item.completed', { item: 'm7' }),
        }
      : {
          says: 'Record 5 has another key, and a lane of its own. It does not wait for the retries of record 4.',
          look: when('item.completed', { item: 'm5' }),
        },
  right: 'Bob’s lane does not wait. In Ada’s lane the order is kept, whatever it takes.',
};

/** What helps when nearly all records have one key. */
export const askFaster: ChoiceAsk = {
  kind: 'choice',
  question: 'Eight of nine payments are Ada’s now. What would make it much faster?',
  options: {
    hotTen: {
      says: 'Ten batches per shard',
      wrong: {
        says: (_, named) =>
          `All of Ada’s payments would be in one lane: ${seconds(doneAt(named('hotTen')))} instead of ${seconds(doneAt(named('hot')))}, since only Eva’s payment has another.`,
        look: when('item.completed', { item: 'm9' }),
      },
    },
    ownKeys: { says: 'Other keys, and ten batches per shard' },
    hotShards: {
      says: 'Four shards instead of one',
      wrong: {
        says: (_, named) =>
          `A key is in one shard, however many there are: it would take ${seconds(doneAt(named('hotShards')))}. The next step shows it.`,
        look: when('item.completed', { item: 'm9' }),
      },
    },
  },
  answer: (_, named) =>
    ['hotTen', 'ownKeys', 'hotShards'].reduce((best, name) =>
      doneAt(named(name)) < doneAt(named(best)) ? name : best,
    ),
  right:
    'The key decides what may happen at once. Shards and lanes only offer room, and one key fills one lane of one shard.',
};
