import { listOf, nameOf, seconds } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import {
  deadLetters,
  howManyDeadLetters,
  nextAfterFailure,
  whatAdaDoes,
  whichIsNext,
} from './asks';
import { ONE_BATCH, REPORTED, THREE_CUSTOMERS } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { customers: THREE_CUSTOMERS },
  Text,
  values: {
    atOnce: (run) => Number(run.report.metrics.ConcurrentExecutions),
    doneFirst: (run) => {
      const failed = eventIn(run, 'invocation.ended', { item: 'm1' });
      const done = eventsIn(run, 'message.deleted', { where: ({ at }) => at <= failed.at });
      return listOf(
        'message',
        done.map(({ item }) => item),
      );
    },
    next: (run) => nameOf(nextAfterFailure(run)),
    waited: (run) =>
      seconds(
        eventIn(run, 'invocation.started', { item: 'm3' }).at -
          eventIn(run, 'message.sent', { item: 'm3' }).at,
      ),
    visibility: (run) => `${queueSettingsIn(run).queue.VisibilityTimeout} s`,
    receives: (run) => queueSettingsIn(run).queue.maxReceiveCount ?? 0,
    holds: (run) =>
      run.report.guarantees.orderKept ? 'each group’s order was kept' : 'the order was broken',
    order: (run) => listOf('message', eventIn(run, 'invocation.started').items.slice(0, 3)),
    deadLetters,
    oneByOne: (_, named) => deadLetters(named('customers')),
    done: (run) =>
      listOf(
        'message',
        eventsIn(run, 'message.deleted').map(({ item }) => item),
      ),
    deadOfAda: (run) =>
      listOf(
        'message',
        eventsIn(run, 'message.deadLettered').map(({ item }) => item),
      ),
    reportedAt: (run) =>
      countIn(run, 'item.failed', { where: ({ invocation }) => invocation === 1 }),
  },
  steps: [
    {
      name: 'groups',
      title: 'Three groups',
      at: when('invocation.started', { item: 'm6' }),
      look: ['item:m1', 'item:m3', 'item:m5', 'setting:queue.FifoQueue'],
    },
    {
      name: 'fails',
      title: 'A bad head',
      at: when('invocation.ended', { item: 'm1' }),
      look: ['item:m1'],
      ask: whichIsNext,
    },
    {
      name: 'others',
      title: 'Who goes on',
      at: when('message.deleted', { item: 'm4' }),
      look: ['item:m1', 'item:m3', 'item:m5'],
    },
    {
      name: 'second',
      title: 'The second failure',
      at: when('invocation.ended', { item: 'm1', nth: 2 }),
      look: ['item:m1', 'item:m3', 'item:m5'],
      ask: whatAdaDoes,
    },
    {
      name: 'hole',
      title: 'What became of Ada’s',
      at: END,
      look: ['item:m1', 'item:m3', 'item:m5'],
    },
    {
      name: 'one-batch',
      title: 'Several groups in a batch',
      set: ONE_BATCH,
      at: when('invocation.started'),
      look: ['setting:mapping.BatchSize'],
      ask: howManyDeadLetters,
    },
    {
      name: 'all',
      title: 'Dead letters',
      at: END,
      speed: 2,
      look: ['station:deadLetterQueue'],
    },
    {
      name: 'reported',
      title: 'Reported by group',
      set: REPORTED,
      at: when('message.deleted', { nth: 'last' }),
      speed: 2,
      look: ['setting:mapping.FunctionResponseTypes', 'station:deleted'],
    },
    { name: 'remember', title: 'What to remember', at: END, look: ['station:deadLetterQueue'] },
  ],
};
