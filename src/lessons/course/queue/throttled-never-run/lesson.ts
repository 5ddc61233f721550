import { listOf, plural, seconds } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, START, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import {
  howManyReceives,
  howManyThrottles,
  receivesAtReturn,
  whichAlarm,
  whoGoesFirst,
} from './asks';
import { HOLD_BACK, MORE_TIME, PAYMENTS } from './scenarios';
import Text from './text.mdx';

/** The messages that events are about, in the order in which they are said. */
const messages = (events: readonly { readonly items: readonly string[] }[]) =>
  listOf('message', [...new Set(events.flatMap(({ items }) => items))]);

/** When the function gets its first batch, and the others are throttled. */
const firstAt = (run: OpenRun) => eventIn(run, 'invocation.started').at;

/** When message 3 is received for the third time. */
const thirdReceive = (run: OpenRun) => eventIn(run, 'message.received', { item: 'm3' }, 3);

export const lesson: Lesson = {
  runs: PAYMENTS,
  Text,
  notes: [16, 17],
  values: {
    pollers: (run) => eventIn(run, 'pollers.scaled').to,
    pollersLeft: (run) =>
      eventsIn(run, 'pollers.scaled', { where: ({ at }) => at === firstAt(run) }).at(-1)?.to ?? 0,
    throttledFirst: (run) =>
      messages(eventsIn(run, 'batch.throttled', { where: ({ at }) => at === firstAt(run) })),
    paid: (run) =>
      listOf(
        'message',
        eventsIn(run, 'message.deleted', { where: ({ seq }) => seq < thirdReceive(run).seq }).map(
          ({ item }) => item,
        ),
      ),
    inWork: (run) =>
      messages(
        eventsIn(run, 'invocation.started', {
          where: ({ seq }) => seq < thirdReceive(run).seq,
        }).slice(-1),
      ),
    atOnce: (run) => String(queueSettingsIn(run).function.ReservedConcurrentExecutions),
    hidden: (run) => `${queueSettingsIn(run).queue.VisibilityTimeout} s`,
    work: (run) => seconds(eventIn(run, 'invocation.ended').durationMs),
    receives: receivesAtReturn,
    most: (run) => String(queueSettingsIn(run).queue.maxReceiveCount),
    tries: (run) => countIn(run, 'invocation.started', { item: 'm3' }),
    throttlesOfThree: (run) => countIn(run, 'batch.throttled', { item: 'm3' }),
    invocations: (run) => Number(run.report.metrics.Invocations),
    errors: (run) => Number(run.report.metrics.Errors),
    throttles: (run) => Number(run.report.metrics.Throttles),
    deadLetters: (run) => countIn(run, 'message.deadLettered'),
    deadLettersOnce: (_, named) => countIn(named('once'), 'message.deadLettered'),
    throttlesOnce: (_, named) => Number(named('once').report.metrics.Throttles),
    secondReceives: (run) =>
      plural(
        countIn(run, 'message.received', { where: ({ receiveCount }) => receiveCount === 2 }),
        'message',
      ),
    maximum: (run) => String(queueSettingsIn(run).mapping.MaximumConcurrency),
    allDoneAfter: (run) => seconds(run.ended.atMs),
  },
  steps: [
    {
      name: 'pollers',
      title: 'One at a time, and five pollers',
      run: 'once',
      at: when('invocation.started'),
      look: ['station:pollers', 'setting:function.ReservedConcurrentExecutions'],
    },
    {
      name: 'given-up',
      title: 'The poller gives up',
      at: when('batch.throttled', { item: 'm3', nth: 2 }),
      look: ['item:m3', 'setting:queue.VisibilityTimeout'],
      ask: howManyReceives,
    },
    {
      name: 'counted',
      title: 'It has counted',
      at: when('message.visible', { item: 'm3' }),
      look: ['item:m3'],
      selected: 'item:m3',
    },
    {
      name: 'third-receive',
      title: 'The third receive',
      at: when('message.received', { item: 'm3', nth: 3 }),
      look: ['item:m3', 'item:m5', 'item:m6'],
      speed: 2,
      ask: whoGoesFirst,
    },
    {
      name: 'never-run',
      title: 'The end of message 3',
      at: when('message.deadLettered', { item: 'm3' }),
      look: ['item:m3', 'station:deadLetterQueue'],
      speed: 2,
    },
    { name: 'alarms', title: 'Who would have noticed?', at: END, ask: whichAlarm },
    { name: 'metrics', title: 'What the metrics say', at: END, panel: 'metrics' },
    {
      name: 'more-time',
      title: 'More time helps, a little',
      at: END,
      set: MORE_TIME,
      look: ['setting:queue.VisibilityTimeout'],
      speed: 4,
    },
    {
      name: 'hold-back',
      title: 'Let the mapping hold back',
      at: START,
      set: HOLD_BACK,
      look: ['setting:mapping.MaximumConcurrency'],
      panel: 'settings',
      ask: howManyThrottles,
    },
    { name: 'remember', title: 'What to remember', at: END, speed: 2 },
  ],
};
