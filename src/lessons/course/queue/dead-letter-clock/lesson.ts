import { plural } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventIn, reportedIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import { daysLeft, inDays, stay, untilWhen, whatComesWhen } from './asks';
import { DAY_MS, DAY_S, FIFO, STANDARD } from './scenario';
import Text from './text.mdx';

const FOURTEEN_DAYS = {
  'settings.queue.deadLetterRetentionPeriod': 14 * DAY_S,
  horizonMs: 15 * DAY_MS,
};

export const lesson: Lesson = {
  runs: { standard: STANDARD, fifo: FIFO },
  Text,
  values: {
    retention: (run) => inDays(queueSettingsIn(run).queue.MessageRetentionPeriod * 1_000),
    deadRetention: (run) => inDays(queueSettingsIn(run).queue.deadLetterRetentionPeriod * 1_000),
    waited: (run) => inDays(eventIn(run, 'invocation.started', { item: 'm1' }).at),
    tries: (run) => plural(reportedIn(run, 'm1').deliveries, 'failure'),
    movedOn: (run) => Math.floor(eventIn(run, 'message.deadLettered', { item: 'm1' }).at / DAY_MS),
    goneOn: (run) => Math.round(eventIn(run, 'message.expired', { item: 'm1' }).at / DAY_MS),
    stayed: (run) => inDays(stay(run, 'm1')),
    stayedStandard: (_, named) => inDays(stay(named('standard'), 'm1')),
    lookedOn: (run) => Math.round(eventIn(run, 'queue.peeked').at / DAY_MS),
    found: (run) => plural(countIn(run, 'deadLetter.received'), 'message'),
  },
  steps: [
    {
      name: 'waits',
      title: 'A long weekend',
      at: when('message.sent', { item: 'm1' }),
      look: ['item:m1', 'setting:queue.MessageRetentionPeriod', 'setting:mapping.Enabled'],
    },
    {
      name: 'fails',
      title: 'Monday',
      at: when('invocation.ended', { item: 'm1', nth: 'last' }),
      speed: 2,
      look: ['item:m1'],
    },
    {
      name: 'moves',
      title: 'Into the dead-letter queue',
      at: when('message.deadLettered', { item: 'm1' }),
      look: ['item:m1', 'setting:queue.deadLetterRetentionPeriod'],
      ask: daysLeft,
    },
    {
      name: 'expires',
      title: 'Gone',
      at: when('message.expired', { item: 'm1' }),
      speed: 4,
      look: ['item:m1'],
    },
    {
      name: 'looks',
      title: 'Somebody looks',
      at: when('deadLetter.received'),
      look: ['item:m2', 'station:deadLetterQueue'],
    },
    {
      name: 'fourteen',
      title: 'Fourteen days',
      set: FOURTEEN_DAYS,
      at: when('message.deadLettered', { item: 'm1' }),
      speed: 4,
      look: ['item:m1', 'setting:queue.deadLetterRetentionPeriod'],
      ask: untilWhen,
    },
    {
      name: 'longer',
      title: 'Time to look',
      at: when('message.expired', { item: 'm1' }),
      speed: 4,
      look: ['item:m1', 'item:m2'],
    },
    {
      name: 'fifo',
      title: 'A FIFO queue',
      run: 'fifo',
      at: when('message.deadLettered', { item: 'm2' }),
      speed: 4,
      look: ['item:m1', 'item:m2'],
      ask: whatComesWhen,
    },
    {
      name: 'reset',
      title: 'The clock of a FIFO queue',
      at: when('message.expired', { item: 'm1' }),
      speed: 4,
      look: ['item:m1'],
    },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
