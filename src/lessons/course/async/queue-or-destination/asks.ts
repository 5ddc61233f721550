import { itemSubject } from '../../../../models/subject';
import { nameOf } from '../../../../models/wording';
import { when } from '../../../anchor';
import type { ChoiceAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';
import { deadLetter, inRecord, targetsOfTwo } from './kept';

const IN_BOTH = when('target.received', { item: 'm2', nth: 'last' });

export const whereTo: ChoiceAsk = {
  kind: 'choice',
  question:
    'A dead-letter queue and an on-failure destination are both set. Which of them gets event 2?',
  options: {
    both: { says: 'Each of them gets it' },
    onFailure: {
      says: 'The destination alone',
      wrong: {
        says: 'Destinations came later and are told more, but they replace nothing: a dead-letter queue that is set is used.',
        look: IN_BOTH,
      },
    },
    deadLetterQueue: {
      says: 'The dead-letter queue alone',
      wrong: {
        says: 'Neither is a substitute for the other. Lambda sends to each of them, once.',
        look: IN_BOTH,
      },
    },
    refused: {
      says: 'Neither: AWS refuses to set both',
      wrong: {
        says: 'Both can be set, and while a system moves from one to the other that is even useful.',
        look: IN_BOTH,
      },
    },
  },
  answer: (run) => {
    const targets = targetsOfTwo(run);
    if (targets.length === 0) return 'refused';
    return targets.length > 1 ? 'both' : (targets[0] ?? '');
  },
  right: 'They are two settings, and Lambda serves both: so event 2 is in two places now.',
};

const CODES: Readonly<Record<string, string>> = {
  502: 'gateway',
  429: 'throttle',
  200: 'success',
  500: 'fault',
};

export const whichCode: ChoiceAsk = {
  kind: 'choice',
  question:
    'A dead letter has the attribute ErrorCode, an HTTP status. What does that of event 2 say?',
  options: {
    gateway: {
      says: '502',
      wrong: {
        says: 'That is what API Gateway makes of a function error. There is no gateway here.',
        look: IN_BOTH,
      },
    },
    throttle: {
      says: '429',
      wrong: {
        says: 'That is the status of a throttle. Event 2 was never throttled: the function ran with it each time.',
        look: when('invocation.ended', { item: 'm2', nth: 'last' }),
      },
    },
    success: { says: '200' },
    fault: {
      says: '500',
      wrong: {
        says: 'The function failed, but Lambda did not: it invoked the code and got an answer, which was an error.',
        look: when('invocation.ended', { item: 'm2', nth: 'last' }),
      },
    },
  },
  answer: (run) => CODES[deadLetter(run).attributes.ErrorCode ?? ''] ?? '',
  right: (run) =>
    `The call of the function worked, and so its status is ${inRecord(run, 'statusCode')}; only its answer was an error. A search for 5xx among dead letters finds no function error.`,
};

const ORDERS = ['m1', 'm2', 'm3'];

export const whoHasIt: PlaceAsk = {
  kind: 'place',
  question: 'The function fails on events 1 and 2. Point at the event that nobody has in the end.',
  choices: () => ORDERS.map(itemSubject),
  answer: (run) =>
    itemSubject(eventIn(run, 'event.dropped', { where: ({ isKept }) => !isKept }).item),
  wrong: (given, run) => {
    const item = ORDERS.find((id) => itemSubject(id) === given) ?? '';
    const isDone = countIn(run, 'event.succeeded', { item }) > 0;
    return isDone
      ? {
          says: `The function does its work on event ${nameOf(item)}: it need not be kept.`,
          look: when('event.succeeded', { item }),
        }
      : {
          says: `The function fails on event ${nameOf(item)}, but its record is small enough for the topic.`,
          look: when('target.received', { item }),
        };
  },
  right:
    'Its record does not fit into a message of a topic, and there is nothing else that would keep it.',
};
