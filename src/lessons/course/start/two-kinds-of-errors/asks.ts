import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';

export const whichStatus: ChoiceAsk = {
  kind: 'choice',
  question: 'Your code is about to throw. With which HTTP status does the call come back?',
  options: {
    fault: {
      says: '500, a server error',
      wrong: {
        says: 'Lambda keeps 5xx for its own faults. Its part went well here: it ran your code and passed on what came of it.',
        look: when('request.answered', { item: 'm2' }),
      },
    },
    success: { says: '200, as if all were well' },
    none: {
      says: 'None: the client waits until it gives up',
      wrong: {
        says: 'An error that is thrown ends the invocation at once, and Lambda answers at once.',
        look: when('request.answered', { item: 'm2' }),
      },
    },
    request: {
      says: '400, a bad request',
      wrong: {
        says: 'To Lambda the request was fine: it could be handed to your code. That your code cannot deal with it is another matter.',
        look: when('request.answered', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    const { status } = eventIn(run, 'request.answered', { item: 'm2' });
    if (status === null) return 'none';
    if (status < 400) return 'success';
    return status < 500 ? 'request' : 'fault';
  },
  right: 'The call itself went well: Lambda ran your code and passed on what came of it, an error.',
};

export const whatOfFourth: ChoiceAsk = {
  kind: 'choice',
  question: 'What happens to request 4?',
  options: {
    waits: {
      says: 'It waits until request 3 is done',
      wrong: {
        says: 'Nothing in a synchronous call waits for room: Lambda has no queue for it. Request 3 still runs when request 4 already has its answer.',
        look: when('request.answered', { item: 'm4' }),
      },
    },
    second: {
      says: 'It gets a second environment',
      wrong: {
        says: 'Lambda would start one, but reserved concurrency allows one at a time. No second environment appears in the whole run.',
        look: when('request.answered', { item: 'm4' }),
      },
    },
    rejected: { says: 'It is rejected at once' },
    fails: {
      says: 'It reaches the function and fails there',
      wrong: {
        says: 'It never gets that far: the function works on request 3 alone, and no invocation of request 4 appears.',
        look: when('request.answered', { item: 'm4' }),
      },
    },
  },
  answer: (run) => {
    if (countIn(run, 'batch.throttled', { item: 'm4' }) > 0) return 'rejected';
    const ofThird = eventIn(run, 'invocation.started', { item: 'm3' });
    const ofFourth = eventIn(run, 'invocation.started', { item: 'm4' });
    if (ofFourth.environment !== ofThird.environment) return 'second';
    return countIn(run, 'item.completed', { item: 'm4' }) > 0 ? 'waits' : 'fails';
  },
  right:
    'Reserved concurrency leaves no room for a second one, and nothing in a synchronous call waits. Lambda says no at once.',
};

export const howManyInvocations: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `${countIn(run, 'request.sent')} requests were sent. How many does the metric Invocations count?`,
  unit: 'invocations',
  min: 0,
  max: 5,
  answer: (run) => Number(run.report.metrics.Invocations),
  wrongs: [
    {
      fits: (given, _, run) => given === countIn(run, 'request.sent'),
      says: 'All were sent, but request 4 was throttled. What is rejected before the function gets it is no invocation.',
      look: when('batch.throttled', { item: 'm4' }),
    },
    {
      fits: (given, _, run) => given === countIn(run, 'request.succeeded'),
      says: 'So many went well. A function error is an invocation too: it ran, it is counted and it is billed.',
      look: when('invocation.ended', { item: 'm2' }),
    },
    {
      fits: (given, right) => given === right - 1,
      says: 'A timeout is an invocation as well: the code ran until Lambda ended it.',
      look: when('invocation.ended', { item: 'm5' }),
    },
  ],
  otherwise: {
    says: 'Count the requests that your code was given, whatever became of them.',
    look: when('batch.throttled', { item: 'm4' }),
  },
  right:
    'Every request that your code was given counts, also those that failed; request 4 does not.',
};
