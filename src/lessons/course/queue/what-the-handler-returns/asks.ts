import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';
import type { NamedRun } from '../../../lesson';

/** How many messages Lambda deletes because of the first answer. */
export function deletedByFirst(run: OpenRun): number {
  const { at } = eventIn(run, 'invocation.ended');
  return countIn(run, 'message.deleted', { where: (event) => event.at === at });
}

const sizeOf = (run: OpenRun) => eventIn(run, 'batch.gathered').items.length;

const whenAnswered = when('invocation.ended');

export const afterNull: ChoiceAsk = {
  kind: 'choice',
  question: 'The code is about to return null. Which messages does Lambda delete?',
  options: {
    none: {
      says: 'None',
      wrong: {
        says: 'Null is a valid answer. A function without anything to report returns nothing at all, and that has to be a success.',
        look: whenAnswered,
      },
    },
    all: { says: 'All four' },
    good: {
      says: 'Messages 1, 3 and 4',
      wrong: {
        says: 'What was stored is known to your code alone. Lambda sees the answer, and in that no message is named.',
        look: whenAnswered,
      },
    },
  },
  answer: (run) => {
    const deleted = deletedByFirst(run);
    if (deleted === 0) return 'none';
    return deleted === sizeOf(run) ? 'all' : 'good';
  },
  right:
    'No message is named as failed, so all of them went well: to Lambda this is a full success.',
};

export const afterUnknownId: NumberAsk = {
  kind: 'number',
  question: 'How many of the four messages does Lambda delete now?',
  unit: 'messages',
  min: 0,
  max: 4,
  answer: deletedByFirst,
  wrongs: [
    {
      fits: (given) => given === 4,
      says: 'Null means that nothing failed. This answer says that something did, and Lambda cannot tell what: it takes care.',
      look: whenAnswered,
    },
    {
      fits: (given) => given === 3,
      says: 'Lambda cannot know that message 2 was meant: the id that it was given belongs to none of them.',
      look: whenAnswered,
    },
  ],
  otherwise: {
    says: 'An answer that Lambda cannot make sense of is not taken in part.',
    look: whenAnswered,
  },
  right:
    'Something failed, and Lambda cannot tell what. To be safe it treats the whole batch as failed.',
};

export const withFlagOff: ChoiceAsk = {
  kind: 'choice',
  question: 'The answer names message 2 as it should. What becomes of that message?',
  options: {
    gone: { says: 'It is deleted' },
    back: {
      says: 'It comes back',
      wrong: {
        says: 'Only if Lambda reads the answer, and it does so only when the mapping says so. The code alone does not switch it on.',
        look: when('message.deleted', { item: 'm2' }),
      },
    },
    dead: {
      says: 'It is dead-lettered',
      wrong: {
        says: 'Nobody sends messages there but the queue, when their receives are used up. See where it went.',
        look: when('message.deleted', { item: 'm2' }),
      },
    },
    whole: {
      says: 'It comes back with its whole batch',
      wrong: {
        says: 'That is what an error does. This function returned, and without the setting returning is success.',
        look: when('message.deleted', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    if (countIn(run, 'message.deleted', { item: 'm2' }) > 0) return 'gone';
    if (eventIn(run, 'message.deadLettered', { item: 'm2' }).receiveCount === 1) return 'dead';
    return deletedByFirst(run) > 0 ? 'back' : 'whole';
  },
  right:
    'Without the setting Lambda does not read what is returned. That it returned is all that counts.',
};

const ANSWERS = {
  named: 'The id of message 2, setting on',
  flagOff: 'The id of message 2, setting off',
  unknown: 'An id that is not in the batch, setting on',
};

function byDeleted(named: NamedRun): readonly string[] {
  const deleted = (name: string) => deletedByFirst(named(name));
  return Object.keys(ANSWERS).sort((one, other) => deleted(one) - deleted(other));
}

export const howMany: OrderAsk = {
  kind: 'order',
  question: 'Which of these deletes the fewest messages, and which the most? The fewest first.',
  pieces: ANSWERS,
  answer: (_, named) => byDeleted(named),
  right: (_, named) =>
    `They delete ${byDeleted(named)
      .map((name) => deletedByFirst(named(name)))
      .join(
        ', ',
      )} of the four. Too few means that work is done again, too many that a reading is lost.`,
  wrong: ([first]) =>
    first === 'unknown'
      ? {
          says: 'With the setting on, the one that failed is kept. With it off, nobody reads which one that is.',
          look: whenAnswered,
        }
      : {
          says: 'The fewest is none at all: that is what Lambda does when it cannot tell which message is meant.',
          look: whenAnswered,
        },
};
