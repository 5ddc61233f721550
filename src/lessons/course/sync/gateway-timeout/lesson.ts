import { seconds, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howManyErrors, whatComesWhen, whatOfIt } from './asks';
import { ORDER } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { order: ORDER },
  Text,
  notes: [8, 9],
  values: {
    work: (run) => seconds(eventIn(run, 'invocation.ended').durationMs),
    gatewayWaits: (run) => seconds(gatewayTimeout(run)),
    functionTimeout: (run) =>
      seconds(
        eventIn(run, 'invocation.started').timeoutAt - eventIn(run, 'invocation.started').handlerAt,
      ),
    status: (run) => String(eventIn(run, 'gateway.timedOut').status),
    afterAnswer: (run) =>
      seconds(
        Math.round(
          (eventIn(run, 'item.completed').at - eventIn(run, 'request.answered').at) / 1_000,
        ) * 1_000,
      ),
    orders: (run) => times(countIn(run, 'item.completed')),
    ordersBefore: (_, named) => times(countIn(named('order'), 'item.completed')),
    errors: (run) => Number(run.report.metrics.Errors),
    gatewayErrors: (run) => {
      const { gateway } = run.report.metrics;
      return typeof gateway === 'object' ? Number(gateway['5XXError']) : Number.NaN;
    },
    secondStatus: (run) => String(eventIn(run, 'request.failed').status),
    answer: (run) => String(eventIn(run, 'request.succeeded').status),
    answered: (run) =>
      seconds(eventIn(run, 'request.answered').at - eventIn(run, 'request.sent').at),
  },
  steps: [
    {
      name: 'waiting',
      title: 'Everybody waits',
      at: when('invocation.started'),
      look: ['item:m1', 'station:gateway', 'setting:api.TimeoutInMillis'],
    },
    {
      name: 'given-up',
      title: 'The gateway gives up',
      at: when('gateway.timedOut'),
      look: ['station:gateway', 'station:function'],
      ask: whatOfIt,
    },
    {
      name: 'again',
      title: 'Once more',
      at: when('retry.scheduled'),
      look: ['item:m1'],
      ask: whatComesWhen,
    },
    {
      name: 'twice',
      title: 'What was placed',
      at: when('item.completed', { nth: 2 }),
      look: ['station:effects'],
    },
    {
      name: 'alarm',
      title: 'What an alarm sees',
      at: when('call.returned', { nth: 'last' }),
      ask: howManyErrors,
    },
    {
      name: 'metrics',
      title: 'Two sets of metrics',
      at: when('call.returned', { nth: 'last' }),
      panel: 'metrics',
    },
    {
      name: 'table',
      title: 'Recognised',
      run: 'order',
      set: { 'settings.idempotency.table': true },
      panel: 'timeline',
      at: when('call.returned', { nth: 'last' }),
      look: ['item:m1', 'setting:idempotency.table', 'station:effects'],
      speed: 2,
    },
    {
      name: 'longer',
      title: 'A longer wait',
      run: 'order',
      set: { 'settings.api.TimeoutInMillis': 60_000 },
      at: when('request.succeeded'),
      look: ['setting:api.TimeoutInMillis'],
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('request.succeeded'),
    },
  ],
};

function gatewayTimeout(run: OpenRun): number {
  const { timesOutAt, at } = eventIn(run, 'gateway.forwarded');
  return timesOutAt - at;
}
