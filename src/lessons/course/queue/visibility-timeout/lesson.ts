import { clockTime, seconds, shortTime, times } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import {
  firstWorkMs,
  hiddenStillMs,
  howManyAtOnce,
  howManyReceives,
  receivesOf,
  whatOfThirdBatch,
} from './asks';
import { LABELS, SIX_TIMES } from './scenarios';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: LABELS,
  Text,
  notes: [15],
  values: {
    atOnce: (run) => String(queueSettingsIn(run).function.ReservedConcurrentExecutions),
    hidden: (run) => `${queueSettingsIn(run).queue.VisibilityTimeout} s`,
    timeout: (run) => `${queueSettingsIn(run).function.Timeout} s`,
    nextWait: (run) => {
      const throttled = eventIn(run, 'batch.throttled', {}, 2);
      const nextTryAt = 'nextTryAt' in throttled ? throttled.nextTryAt : null;
      return shortTime((nextTryAt ?? throttled.at) - throttled.at);
    },
    startedAt: (run) => clockTime(eventIn(run, 'invocation.started', { item: 'm5' }).at),
    inPoller: (run) => seconds(eventIn(run, 'invocation.started', { item: 'm5' }).at),
    hiddenStill: (run) => seconds(hiddenStillMs(run)),
    work: (run) => seconds(firstWorkMs(run)),
    lateBy: (run) =>
      shortTime(
        eventIn(run, 'message.deleted', { item: 'm5' }).at -
          eventIn(run, 'message.visible', { item: 'm5' }).at,
      ),
    printed: (run) => times(countIn(run, 'item.completed', { item: 'm5' })),
    printedEqual: (_, named) => times(countIn(named('equal'), 'item.completed', { item: 'm5' })),
    errors: (run) => Number(run.report.metrics.Errors),
    receives: (run) => times(receivesOf(run, 'm5')),
    used: (run) => seconds(eventIn(run, 'message.deleted', { item: 'm5' }).at),
    idle: (run) =>
      seconds(
        eventIn(run, 'message.visible', { item: 'm5' }).at -
          eventIn(run, 'item.failed', { item: 'm5' }).at,
      ),
  },
  steps: [
    {
      name: 'no-room',
      title: 'No room for the third batch',
      run: 'equal',
      at: when('batch.throttled'),
      look: ['item:m5', 'item:m6', 'setting:queue.VisibilityTimeout', 'setting:function.Timeout'],
      ask: whatOfThirdBatch,
    },
    {
      name: 'in-the-poller',
      title: 'Where it is meanwhile',
      at: when('batch.throttled', { nth: 2 }),
      look: ['poller:p3', 'item:m5', 'item:m6'],
    },
    {
      name: 'late-start',
      title: 'It starts late',
      at: when('invocation.started', { item: 'm5' }),
      look: ['environment:e1', 'item:m5', 'item:m6'],
      ask: howManyAtOnce,
    },
    {
      name: 'two-places',
      title: 'Time is up',
      at: when('invocation.started', { item: 'm6', nth: 2 }),
      look: ['item:m5', 'item:m6'],
    },
    {
      name: 'twice',
      title: 'What was printed',
      at: END,
      look: ['item:m5', 'item:m6'],
    },
    {
      name: 'six-times',
      title: 'Six times the timeout',
      at: when('batch.throttled', { nth: 2 }),
      set: { 'settings.queue.VisibilityTimeout': SIX_TIMES },
      look: ['setting:queue.VisibilityTimeout', 'item:m5', 'item:m6'],
      ask: howManyReceives,
    },
    {
      name: 'room',
      title: 'What the room is for',
      at: when('message.deleted', { item: 'm6' }),
      look: ['station:deleted'],
    },
    {
      name: 'price',
      title: 'The price of it',
      run: 'paperJam',
      at: when('message.visible', { item: 'm5' }),
      look: ['item:m5', 'item:m6'],
    },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
