import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';

/** How often the work on an invoice ran to its end: how many mails its customer gets. */
export const mailsOf = (run: OpenRun, item: string) => countIn(run, 'item.completed', { item });

/** How many messages Lambda deletes when the first invocation ends. */
export const deletedByFirst = (run: OpenRun) => {
  const { at } = eventIn(run, 'invocation.ended');
  return countIn(run, 'message.deleted', { where: (event) => event.at === at });
};

export const whatIsDeleted: ChoiceAsk = {
  kind: 'choice',
  question: 'The code is about to throw on message 3. Which messages does Lambda delete then?',
  options: {
    done: {
      says: 'Messages 1 and 2',
      wrong: {
        says: 'Lambda does not know that they are done: your code works on the batch inside one invocation, and that invocation failed as a whole.',
        look: when('invocation.ended'),
      },
    },
    others: {
      says: 'All but message 3',
      wrong: {
        says: 'That takes a function that says which message failed. An error that is thrown names none, and 4 and 5 have not even been tried.',
        look: when('invocation.ended'),
      },
    },
    all: {
      says: 'All five',
      wrong: {
        says: 'Only a function that returns has its batch deleted. After an error Lambda leaves all of it in the queue.',
        look: when('invocation.ended'),
      },
    },
    none: { says: 'None' },
  },
  answer: (run) => {
    const deleted = deletedByFirst(run);
    if (deleted === 0) return 'none';
    if (deleted === eventIn(run, 'batch.gathered').items.length) return 'all';
    return mailsOf(run, 'm5') > 0 ? 'others' : 'done';
  },
  right:
    'One invocation, one answer: it failed, so nothing of the batch is deleted. That 1 and 2 are done is known to your code alone.',
};

export const howManyMails: NumberAsk = {
  kind: 'number',
  question: 'How many mails will the customer of invoice 1 get in the end?',
  unit: 'mails',
  min: 0,
  max: 6,
  answer: (run) => mailsOf(run, 'm1'),
  wrongs: [
    {
      fits: (given) => given === 0,
      says: 'Invoice 1 was sent before the error came, and a mail that was sent stays sent.',
      look: when('item.completed', { item: 'm1' }),
    },
    {
      fits: (given) => given === 1,
      says: 'Message 1 comes back with its batch, and its invoice is sent again: to the function it is a message like any other.',
      look: when('item.completed', { item: 'm1', nth: 2 }),
    },
    {
      fits: (given, right) => given === right - 1,
      says: 'Look at the dead-letter queue: a message may be received that often before it goes there, and each time it is worked on.',
      look: when('item.completed', { item: 'm1', nth: 'last' }),
    },
  ],
  otherwise: {
    says: 'It is sent once for each receive, and the receives are limited by the dead-letter queue’s setting.',
    look: when('message.deadLettered', { item: 'm1' }),
  },
  right: (run) =>
    `The batch is received ${mailsOf(run, 'm1')} times, and message 1 comes before message 3 each time.`,
};

export const whoComesBack: PlaceAsk = {
  kind: 'place',
  question: 'The function names message 3 in its response. Which message is received again?',
  choices: () => ['item:m1', 'item:m2', 'item:m3', 'item:m4', 'item:m5'],
  answer: (run) => {
    const again = eventIn(run, 'message.received', {
      where: ({ receiveCount }) => receiveCount > 1,
    });
    return `item:${again.item}`;
  },
  right: 'Message 3 and no other: Lambda deletes what the response does not name.',
  wrong: (given) => ({
    says:
      given === 'item:m4' || given === 'item:m5'
        ? 'The function caught the error and went on, so it has worked on this message too. It is not in the list of failures, and Lambda deletes it.'
        : 'This message was done before message 3 failed. It is not in the list of failures, and Lambda deletes it.',
    look: when('invocation.ended'),
  }),
};
