import { shortTime, times } from '../../../../models/wording';
import { when } from '../../../anchor';
import { eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howManyInvocations, whatOfFourth, whichStatus } from './asks';
import { FIVE_REQUESTS } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { five: FIVE_REQUESTS },
  Text,
  notes: [1, 2],
  values: {
    atOnce: () => times(FIVE_REQUESTS.settings.function.ReservedConcurrentExecutions),
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
      name: 'about-to-throw',
      title: 'Code that throws',
      at: when('invocation.started', { item: 'm2' }),
      look: ['item:m2'],
      ask: whichStatus,
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
      ask: whatOfFourth,
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
      ask: howManyInvocations,
    },
    {
      name: 'metrics',
      title: 'What the metrics say',
      at: when('request.failed', { item: 'm5' }),
      panel: 'metrics',
    },
  ],
};
