import { shortTime, times } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { countIn, eventIn, reportedIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import { deadLetters, howManyTries, whatTheLookDoes, whichOneFailed } from './asks';
import { ONE_RECEIVE, THREE_RECEIVES } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { three: THREE_RECEIVES, one: ONE_RECEIVE },
  Text,
  notes: [14],
  values: {
    allowed: (run) => queueSettingsIn(run).queue.maxReceiveCount ?? 0,
    receive: (run) => eventIn(run, 'message.received', { item: 'm2' }).receiveCount,
    hidden: (run) => {
      const { at, hiddenUntil } = eventIn(run, 'message.received', { item: 'm2' });
      return shortTime(hiddenUntil - at);
    },
    tries: (run) => times(reportedIn(run, 'm2').deliveries),
    nextReceive: (run) => eventIn(run, 'message.deadLettered', { item: 'm2' }).receiveCount + 1,
    wait: (run) =>
      shortTime(
        eventIn(run, 'message.deadLettered', { item: 'm2' }).at -
          eventIn(run, 'item.failed', { item: 'm2' }, countIn(run, 'item.failed', { item: 'm2' }))
            .at,
      ),
    throttles: (run) => times(countIn(run, 'batch.throttled', { item: 'm6' })),
    deadLetters: (run) => deadLetters(run).length,
    before: (_, named) => deadLetters(named('one')).length,
    lastReceive: (run) => reportedIn(run, 'm6').receives,
  },
  steps: [
    {
      name: 'counted',
      title: 'A receive is counted',
      at: when('message.received', { item: 'm2' }),
      look: ['item:m2', 'setting:queue.maxReceiveCount'],
    },
    {
      name: 'fails',
      title: 'It fails',
      at: when('invocation.ended', { item: 'm2' }),
      look: ['item:m2'],
      ask: howManyTries,
    },
    {
      name: 'moves',
      title: 'The receive after the last',
      at: when('message.deadLettered', { item: 'm2' }),
      speed: 2,
      look: ['item:m2', 'station:deadLetterQueue'],
    },
    {
      name: 'fail-fast',
      title: 'One receive only',
      run: 'one',
      at: when('invocation.started', { item: 'm2' }),
      look: ['setting:queue.maxReceiveCount'],
    },
    {
      name: 'look',
      title: 'Someone looks',
      at: when('queue.peeked'),
      look: ['item:m3', 'item:m4'],
      ask: whatTheLookDoes,
    },
    {
      name: 'gone',
      title: 'What the look did',
      at: when('message.deadLettered', { item: 'm4' }),
      speed: 2,
      look: ['item:m3', 'item:m4', 'station:deadLetterQueue'],
    },
    {
      name: 'throttled',
      title: 'A throttle counts too',
      at: when('message.deadLettered', { item: 'm6' }),
      speed: 2,
      look: ['station:deadLetterQueue'],
      ask: whichOneFailed,
    },
    {
      name: 'five',
      title: 'Five receives',
      set: { 'settings.queue.maxReceiveCount': 5 },
      at: END,
      speed: 4,
      look: ['setting:queue.maxReceiveCount', 'station:deadLetterQueue'],
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: END,
    },
  ],
};
