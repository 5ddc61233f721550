import { ordinal, plural } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, START, when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';

/** How often a message was received before the first time that it came back. */
export function receivesAtReturn(run: OpenRun): number {
  const back = eventIn(run, 'message.visible', { item: 'm3' });
  return countIn(run, 'message.received', { item: 'm3', where: ({ seq }) => seq < back.seq });
}

export const howManyReceives: NumberAsk = {
  kind: 'number',
  question:
    'Message 3 is about to be visible again, and the function has never had it. What is its receive count then?',
  unit: 'receives',
  min: 0,
  max: 4,
  answer: receivesAtReturn,
  wrongs: [
    {
      fits: (given) => given === 0,
      says: 'The queue counts who takes a message, not who works on it. The poller took it, so it counts.',
      look: when('message.received', { item: 'm3' }),
    },
    {
      fits: (given) => given === 2,
      says: 'The function was asked twice, but both times inside the same receive: the queue knows nothing of it.',
      look: when('batch.throttled', { item: 'm3', nth: 2 }),
    },
  ],
  otherwise: {
    says: 'Only taking the message out of the queue counts, however often the function is asked after that.',
    look: when('message.received', { item: 'm3' }),
  },
  right:
    'The poller received it, and that is what the queue counts. What Lambda did with it afterwards does not matter.',
};

export const whoGoesFirst: PlaceAsk = {
  kind: 'place',
  question: 'Nothing has failed so far. Which message goes to the dead-letter queue first?',
  choices: () => ['item:m3', 'item:m5', 'item:m6'],
  answer: (run) => `item:${eventIn(run, 'message.deadLettered').item}`,
  right: (run) =>
    `It has just been received for the ${ordinal(eventIn(run, 'message.deadLettered').receiveCount)} time and throttled again, and that was its last receive.`,
  wrong: (given) =>
    given === 'item:m6'
      ? {
          says: 'Message 6 has made it: the function is working on it, and what goes well is deleted.',
          look: when('message.deleted', { item: 'm6' }),
        }
      : {
          says: 'It will share that fate, but it is one receive behind message 3.',
          look: when('message.deadLettered', { item: 'm3' }),
        },
};

const metricOf = (run: OpenRun, name: string) => Number(run.report.metrics[name]);

export const whichAlarm: ChoiceAsk = {
  kind: 'choice',
  question:
    'There are alarms on three of the function’s metrics, each for more than 0. Which of them go off?',
  options: {
    both: {
      says: 'Errors and Throttles',
      wrong: {
        says: 'An error is something that your code does, and what never reached your code cannot be one. Look at Errors.',
        look: END,
      },
    },
    errors: {
      says: 'Errors alone',
      wrong: {
        says: 'Every invocation that there was went well. Messages were lost to the dead-letter queue without one.',
        look: END,
      },
    },
    throttles: { says: 'Throttles alone' },
    none: {
      says: 'None of Errors, Throttles and DeadLetterErrors',
      wrong: {
        says: 'Being throttled is at least counted, though many treat it as harmless: Lambda tries again, after all.',
        look: when('batch.throttled'),
      },
    },
  },
  answer: (run) => {
    const [errors, throttles] = [metricOf(run, 'Errors') > 0, metricOf(run, 'Throttles') > 0];
    if (errors) return throttles ? 'both' : 'errors';
    return throttles ? 'throttles' : 'none';
  },
  right:
    'Throttles is the only one, and it is seldom watched. DeadLetterErrors is about another dead-letter queue, that of a function.',
};

/** How many messages are received before the function has ended for the first time. */
function fetchedAtFirst(run: OpenRun): number {
  const { seq } = eventIn(run, 'invocation.ended');
  return countIn(run, 'message.received', { where: (received) => received.seq < seq });
}

export const howManyThrottles: NumberAsk = {
  kind: 'number',
  question: 'How many throttles will this run have?',
  unit: 'throttles',
  min: 0,
  max: 20,
  answer: (run) => metricOf(run, 'Throttles'),
  wrongs: [
    {
      fits: (given, right, run) => given > right && given <= countIn(run, 'message.sent'),
      says: (run) =>
        `The pollers fetch ${plural(fetchedAtFirst(run), 'message')} at first, and there is room for as many. The others stay where they are, visible and not received.`,
      look: START,
    },
  ],
  otherwise: {
    says: 'A poller that holds back receives nothing, so there is nothing to be throttled.',
    look: END,
  },
  right:
    'The pollers fetch no more than the function has room for, so Lambda never has to say no. What waits, waits in the queue and uses up nothing.',
};
