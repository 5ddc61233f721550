import { shortTime, times } from '../../../../models/wording';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howManyRuns, whatDoesItDo, whichAgain } from './asks';
import { GATEWAY, INVOKE } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { invoke: INVOKE, gateway: GATEWAY },
  Text,
  notes: [2, 9],
  values: {
    status: (run) => String(eventIn(run, 'request.answered', { item: 'm1' }).status),
    sentOne: (run) => times(countIn(run, 'request.sent', { item: 'm1' })),
    throttleStatus: (run) => String(eventIn(run, 'request.answered', { item: 'm3' }).status),
    wait: (run) => shortTime(eventIn(run, 'retry.scheduled', { item: 'm3' }).waitMs),
    longest: (run) => shortTime(eventIn(run, 'retry.scheduled', { item: 'm3' }).longestMs),
    faultStatus: (run) => String(eventIn(run, 'request.answered', { item: 'm5' }).status),
    faultWait: (run) => shortTime(eventIn(run, 'retry.scheduled', { item: 'm5' }).waitMs),
    faultLongest: (run) => shortTime(eventIn(run, 'retry.scheduled', { item: 'm5' }).longestMs),
    sentFive: (run) => times(countIn(run, 'request.sent', { item: 'm5' })),
    gatewayStatus: (run) => String(eventIn(run, 'gateway.answered', { item: 'm1' }).status),
    runs: (run) => times(countIn(run, 'invocation.started', { item: 'm1' })),
    errors: (run) => Number(run.report.metrics.Errors),
    errorsOfInvoke: (_, named) => Number(named('invoke').report.metrics.Errors),
  },
  steps: [
    {
      name: 'function-error',
      title: 'A function error',
      at: when('invocation.ended', { item: 'm1' }),
      look: ['item:m1', 'station:function'],
      ask: whatDoesItDo,
    },
    {
      name: 'never',
      title: 'What became of it',
      at: when('request.failed', { item: 'm1' }),
      look: ['item:m1'],
    },
    {
      name: 'two-rejections',
      title: 'Two rejections',
      at: when('request.sent', { item: 'm4' }),
      look: ['station:clients'],
      ask: whichAgain,
    },
    {
      name: 'throttle',
      title: 'Which was tried again',
      at: when('request.succeeded', { item: 'm3' }),
      look: ['item:m3', 'setting:client.retryMode'],
    },
    {
      name: 'fault',
      title: 'A fault of Lambda’s',
      at: when('request.succeeded', { item: 'm5' }),
      look: ['item:m5'],
    },
    {
      name: 'gateway',
      title: 'With a gateway',
      run: 'gateway',
      at: when('gateway.answered', { item: 'm1' }),
      look: ['item:m1', 'station:gateway'],
      ask: howManyRuns,
    },
    {
      name: 'three-runs',
      title: 'Who made it run',
      at: when('request.failed', { item: 'm1' }),
      look: ['item:m1', 'station:failed'],
      speed: 2,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('request.failed', { item: 'm1' }),
    },
  ],
};
