import { itemSubject } from '../../../../models/subject';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';

export const whatDoesItDo: ChoiceAsk = {
  kind: 'choice',
  question: 'The SDK has the answer to request 1. What does it do?',
  options: {
    retries: {
      says: 'It sends the request again, up to three times in all',
      wrong: {
        says: 'An SDK retries what it takes for a passing fault of the service. By its status, this call went well.',
        look: when('request.failed', { item: 'm1' }),
      },
    },
    lambda: {
      says: 'Nothing: Lambda runs the function again by itself',
      wrong: {
        says: 'Lambda does that for asynchronous events. Here somebody waits for the answer, and it has been given.',
        look: when('request.answered', { item: 'm1' }),
      },
    },
    handsOver: { says: 'It hands the answer to your code, as of a call that worked' },
  },
  answer: (run) => {
    if (countIn(run, 'request.sent', { item: 'm1' }) > 1) return 'retries';
    return countIn(run, 'invocation.started', { item: 'm1' }) > 1 ? 'lambda' : 'handsOver';
  },
  right: (run) =>
    `The status is ${eventIn(run, 'request.answered', { item: 'm1' }).status}, which an SDK never retries. Only a header says that the answer is an error, and it is for your code to look.`,
};

export const whichAgain: PlaceAsk = {
  kind: 'place',
  question:
    'Request 2 keeps the function busy, and request 4 is larger than Lambda takes. Point at the request that the SDK will send again.',
  choices: () => ['m2', 'm3', 'm4'].map(itemSubject),
  answer: (run) =>
    itemSubject(eventIn(run, 'retry.scheduled', { where: ({ item }) => item !== 'm1' }).item),
  wrong: (given) =>
    given === itemSubject('m2')
      ? {
          says: 'Request 2 is in the function and goes well.',
          look: when('request.succeeded', { item: 'm2' }),
        }
      : {
          says: 'A request that is too large is as large the next time. The SDK retries only what may pass: it hands a 413 to your code at once.',
          look: when('request.failed', { item: 'm4' }),
        },
  right: 'A throttle passes: as soon as request 2 is done there is room for it.',
};

export const howManyRuns: NumberAsk = {
  kind: 'number',
  question:
    'The client follows the same rules as before. How often does the function run with request 1?',
  unit: 'runs',
  min: 1,
  max: 9,
  answer: (run) => countIn(run, 'invocation.started', { item: 'm1' }),
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'That was so when the status was 200. The gateway’s 502 looks like a fault of the service, which may pass.',
      look: when('retry.scheduled', { item: 'm1' }),
    },
    {
      fits: (given) => given === 2,
      says: (run) =>
        `It sends a request up to three times, so there are ${countIn(run, 'retry.scheduled')} retries after the first attempt.`,
      look: when('retry.scheduled', { item: 'm1', nth: 'last' }),
    },
  ],
  otherwise: {
    says: 'Neither the gateway nor Lambda tries anything again. Only the client’s attempts count.',
    look: when('request.failed', { item: 'm1' }),
  },
  right:
    'The same error in the same function, and it runs with it once for each attempt of the client.',
};
