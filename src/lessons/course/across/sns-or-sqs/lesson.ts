import { decimal } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../../queue/settings';
import { ended, untilAgain, whatAnOutageDoes, whenAgain, whoTriesAgain } from './asks';
import { SNS, SNS_OUTAGE, SNS_REFUSED, SQS, SQS_OUTAGE } from './scenario';
import Text from './text.mdx';

/** How long after the first try of event 2 its try of this number began. */
function tryAfter(run: OpenRun, nth: number): string {
  const first = eventIn(run, 'invocation.started', { item: 'm2' });
  const ms = eventIn(run, 'invocation.started', { item: 'm2' }, nth).at - first.at;
  return `${Math.round(ms / 1_000)} s`;
}

export const lesson: Lesson = {
  runs: { sns: SNS, refused: SNS_REFUSED, sqs: SQS, snsOutage: SNS_OUTAGE, sqsOutage: SQS_OUTAGE },
  Text,
  notes: [5, 6, 18],
  values: {
    second: (run) => tryAfter(run, 2),
    third: (run) => tryAfter(run, 3),
    attempt: (run) => eventIn(run, 'event.accepted', { item: 'm2' }).attempt,
    handedOverAfter: (run) => {
      const { at } = eventIn(run, 'event.accepted', { item: 'm2' });
      return `${decimal((at - eventIn(run, 'event.sent', { item: 'm2' }).at) / 1_000, 1)} s`;
    },
    batch: (run) => eventIn(run, 'invocation.started').items.length,
    receives: (run) => queueSettingsIn(run).queue.maxReceiveCount ?? 0,
    every: (run) => `${untilAgain(run)} s`,
    deadLetters: (run) => ended(run, 'deadLettered'),
    deadBehindSns: (_, named) => ended(named('sns'), 'deadLettered'),
    done: (run) => ended(run, 'done'),
    survivors: (_, named) => ended(named('snsOutage'), 'done'),
  },
  steps: [
    {
      name: 'push',
      title: 'SNS pushes',
      at: when('event.accepted', { item: 'm3' }),
      look: ['station:source', 'station:queue'],
    },
    {
      name: 'fails',
      title: 'The function fails',
      at: when('invocation.ended', { item: 'm2' }),
      look: ['item:m2'],
      ask: whoTriesAgain,
    },
    {
      name: 'given-up',
      title: 'Where it ends',
      at: when('target.received', { item: 'm2' }),
      look: ['item:m2'],
    },
    {
      name: 'refused',
      title: 'What SNS retries',
      run: 'refused',
      at: when('event.accepted', { item: 'm2' }),
      speed: 2,
      look: ['item:m2', 'station:source'],
    },
    {
      name: 'pull',
      title: 'Lambda pulls from SQS',
      run: 'sqs',
      at: when('invocation.started'),
      look: ['station:queue', 'station:pollers'],
      ask: whenAgain,
    },
    {
      name: 'pulled-end',
      title: 'Where that ends',
      at: when('message.deadLettered', { nth: 'last' }),
      speed: 4,
      look: ['station:deadLetterQueue'],
    },
    {
      name: 'outage',
      title: 'Four minutes of nothing',
      run: 'snsOutage',
      at: when('invocation.ended', { item: 'm3' }),
      ask: whatAnOutageDoes,
    },
    {
      name: 'outlasted',
      title: 'As long as you say',
      run: 'sqsOutage',
      at: END,
      speed: 4,
      look: ['setting:queue.maxReceiveCount', 'station:deleted'],
    },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
