import { shortTime, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howLong, howOftenAsync, nextOfQueue, nextOfStream, triesOf, whoTriesAgain } from './asks';
import { FOUR_WAYS } from './scenarios';
import Text from './text.mdx';

/** From one try of order 2 to the next, as it is said. */
function waitBefore(run: OpenRun, nth: number): string {
  const started = eventIn(run, 'invocation.started', { item: 'm2' }, nth);
  const ended = eventIn(run, 'invocation.ended', { item: 'm2' }, nth - 1);
  return shortTime(started.at - ended.at);
}

/** How long the item behind order 2 was there before the function got it. */
function waited(run: OpenRun): string {
  const arrived = eventIn(run, 'record.arrived', { item: 'm3' });
  return shortTime(eventIn(run, 'invocation.started', { item: 'm3' }).at - arrived.at);
}

export const lesson: Lesson = {
  runs: FOUR_WAYS,
  Text,
  notes: [1, 2, 14],
  values: {
    status: (run) => String(eventIn(run, 'request.answered', { item: 'm2' }).status),
    tries: (run) => times(triesOf(run)),
    firstWait: (run) => waitBefore(run, 2),
    secondWait: (run) => waitBefore(run, 3),
    waited,
    retries: () => FOUR_WAYS.stream.settings.mapping.MaximumRetryAttempts,
    hidden: (run) => {
      const { at, hiddenUntil } = eventIn(run, 'message.received', { item: 'm2' });
      return shortTime(hiddenUntil - at);
    },
    receives: (run) => eventIn(run, 'message.deadLettered', { item: 'm2' }).receiveCount,
    triesSync: (_, named) => times(triesOf(named('sync'))),
    triesAsync: (_, named) => times(triesOf(named('async'))),
    triesStream: (_, named) => times(triesOf(named('stream'))),
    triesQueue: (_, named) => times(triesOf(named('queue'))),
  },
  steps: [
    {
      name: 'sync',
      title: 'Synchronous: somebody waits',
      run: 'sync',
      at: when('invocation.started', { item: 'm2' }),
      look: ['item:m2'],
      ask: whoTriesAgain,
    },
    {
      name: 'sync-ends',
      title: 'It ends with the caller',
      at: when('request.failed', { item: 'm2' }),
      look: ['item:m2', 'station:failed'],
    },
    {
      name: 'async',
      title: 'Asynchronous: hand over and leave',
      run: 'async',
      at: when('event.accepted', { item: 'm2' }),
      look: ['item:m2', 'station:queue'],
      ask: howOftenAsync,
    },
    {
      name: 'async-ends',
      title: 'It ends at a destination',
      at: when('target.received', { item: 'm2' }),
      look: ['station:onFailure'],
      speed: 2,
    },
    {
      name: 'stream',
      title: 'Stream: read by Lambda',
      run: 'stream',
      at: when('record.arrived', { item: 'm3' }),
      look: ['item:m2', 'item:m3'],
      ask: nextOfStream,
    },
    {
      name: 'stream-ends',
      title: 'How a shard goes on',
      at: when('invocation.started', { item: 'm3' }),
      look: ['item:m3', 'station:onFailure'],
    },
    {
      name: 'queue',
      title: 'Queue: pollers fetch',
      run: 'queue',
      at: when('message.sent', { item: 'm3' }),
      look: ['item:m2', 'item:m3'],
      ask: nextOfQueue,
    },
    {
      name: 'queue-ends',
      title: 'It ends in a dead-letter queue',
      at: when('message.deadLettered', { item: 'm2' }),
      look: ['item:m2', 'station:deadLetterQueue'],
      speed: 2,
    },
    { name: 'how-long', title: 'How long each one tries', at: END, ask: howLong },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
