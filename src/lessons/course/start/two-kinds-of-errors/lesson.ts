import { shortTime } from '../../../../models/wording';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import Text from './text.mdx';

/** One function, five requests: two go well, two are function errors, one is an invocation error. */
const FIVE_REQUESTS = {
  model: 'sync',
  settings: {
    api: { type: 'none' },
    client: { retryMode: 'none' },
    function: { Timeout: 3, ReservedConcurrentExecutions: 1, initMs: 300 },
  },
  workload: [
    { id: 'm1', atMs: 0 },
    { id: 'm2', atMs: 3_000 },
    { id: 'm3', atMs: 6_000 },
    { id: 'm4', atMs: 6_500 },
    { id: 'm5', atMs: 10_000 },
  ],
  handler: {
    msPerItem: 1_500,
    faults: [
      { items: ['m2'], does: 'throw' },
      { items: ['m5'], does: 'hang' },
    ],
  },
};

export const lesson: Lesson = {
  runs: { five: FIVE_REQUESTS },
  Text,
  notes: [1, 2],
  values: {
    runTime: (run) => shortTime(eventIn(run, 'invocation.ended').durationMs),
    functionErrorStatus: (run) => String(eventIn(run, 'request.answered', { item: 'm2' }).status),
    throttleStatus: (run) => String(eventIn(run, 'request.answered', { item: 'm4' }).status),
    throttleTime: (run) =>
      shortTime(
        eventIn(run, 'request.answered', { item: 'm4' }).at -
          eventIn(run, 'request.sent', { item: 'm4' }).at,
      ),
    timeoutLimit: (run) => shortTime(eventIn(run, 'invocation.ended', { item: 'm5' }).durationMs),
    invocations: (run) => Number(run.report.metrics.Invocations),
    errors: (run) => Number(run.report.metrics.Errors),
    throttles: (run) => Number(run.report.metrics.Throttles),
  },
  steps: [
    {
      name: 'calls',
      title: 'A call that works',
      at: when('request.succeeded', { item: 'm1' }),
      look: ['item:m1'],
    },
    {
      name: 'function-error',
      title: 'A function error',
      at: when('request.failed', { item: 'm2' }),
      look: ['item:m2'],
    },
    {
      name: 'two-at-once',
      title: 'Two at once',
      at: when('request.sent', { item: 'm4' }),
      look: ['item:m4', 'setting:function.ReservedConcurrentExecutions'],
      ask: {
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
            says: 'A second environment is started for it',
            wrong: {
              says: 'Lambda would start one, but reserved concurrency 1 allows one at a time. There is one environment in the whole run.',
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
          'With reserved concurrency 1 there is no room for a second one, and nothing in a synchronous call waits. Lambda says no at once.',
      },
    },
    {
      name: 'invocation-error',
      title: 'An invocation error',
      at: when('request.answered', { item: 'm4' }),
      look: ['item:m4'],
    },
    {
      name: 'timeout',
      title: 'A timeout',
      at: when('request.failed', { item: 'm5' }),
      look: ['item:m5', 'setting:function.Timeout'],
    },
    {
      name: 'count',
      title: 'What is counted',
      at: when('request.failed', { item: 'm5' }),
      ask: {
        kind: 'number',
        question: 'Five requests were sent. How many does the metric Invocations count?',
        unit: 'invocations',
        min: 0,
        max: 5,
        answer: (run) => Number(run.report.metrics.Invocations),
        wrongs: [
          {
            fits: (given) => given === 5,
            says: 'Five were sent, but request 4 was throttled. What is rejected before the function gets it is no invocation.',
            look: when('batch.throttled', { item: 'm4' }),
          },
          {
            fits: (given) => given === 2,
            says: 'Two went well. A function error is an invocation too: it ran, it is counted and it is billed.',
            look: when('invocation.ended', { item: 'm2' }),
          },
          {
            fits: (given) => given === 3,
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
      },
    },
    {
      name: 'metrics',
      title: 'What the metrics say',
      at: when('request.failed', { item: 'm5' }),
      panel: 'metrics',
    },
  ],
};
