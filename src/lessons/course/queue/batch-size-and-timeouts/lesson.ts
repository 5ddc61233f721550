import { listOf, plural, seconds } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn, reportedIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { queueSettingsIn } from '../settings';
import {
  doneAtFirst,
  howManyInvocations,
  howManyVideos,
  leastVisibility,
  whatBecomesOfTheDone,
} from './asks';
import { ABOVE_BATCH, AS_TIMEOUT, GATHERED, PHOTOS, TRICKLE, VIDEOS } from './scenario';
import Text from './text.mdx';

const MINUTE_MS = 60_000;

function minutes(ms: number): string {
  return `${Math.round(ms / MINUTE_MS)} min`;
}

/** How long the handler takes for one message, in milliseconds. */
function perItem({ scenario }: OpenRun): number {
  return Number(scenario.handler.msPerItem);
}

/** How long the whole batch would take, in milliseconds. */
function perBatch(run: OpenRun): number {
  return perItem(run) * queueSettingsIn(run).mapping.BatchSize;
}

/** The messages of the first batch on which no work was ever done: the one that was cut off, and all after it. */
function neverDone(run: OpenRun): readonly string[] {
  const { items } = eventIn(run, 'invocation.started');
  return items.filter((item) => reportedIn(run, item).completed === 0);
}

/** The longest that a message was in the queue before an invocation began with it. */
function longestWait(run: OpenRun): string {
  const waits = eventsIn(run, 'message.sent').map(
    ({ item, at }) => eventIn(run, 'invocation.started', { item }).at - at,
  );
  return seconds(Math.max(...waits));
}

export const lesson: Lesson = {
  runs: {
    photos: PHOTOS,
    videos: VIDEOS,
    trickle: TRICKLE,
    aboveBatch: ABOVE_BATCH,
    asTimeout: AS_TIMEOUT,
    gathered: GATHERED,
  },
  Text,
  notes: [10, 15],
  values: {
    batchSize: (run) => queueSettingsIn(run).mapping.BatchSize,
    perItem: (run) => seconds(perItem(run)),
    perVideo: (run) => minutes(perItem(run)),
    perBatch: (run) => seconds(perBatch(run)),
    perVideoBatch: (run) => minutes(perBatch(run)),
    timeout: (run) => `${queueSettingsIn(run).function.Timeout} s`,
    longest: (_, named) => minutes(queueSettingsIn(named('videos')).function.Timeout * 1_000),
    timeoutMinutes: (run) => minutes(queueSettingsIn(run).function.Timeout * 1_000),
    duration: (run) => seconds(eventIn(run, 'invocation.ended').durationMs),
    visibility: (run) => `${queueSettingsIn(run).queue.VisibilityTimeout} s`,
    accepted: (_, named) => `${queueSettingsIn(named('asTimeout')).queue.VisibilityTimeout} s`,
    doneAtFirst,
    mostThatFit: (_, named) => doneAtFirst(named('videos')),
    cutOff: (run) => listOf('message', [eventIn(run, 'item.failed').item]),
    neverBegun: (run) => listOf('message', neverDone(run).slice(1)),
    neverDone: (run) => listOf('message', neverDone(run)),
    deadLetters: (run) => countIn(run, 'message.deadLettered'),
    twice: (run) =>
      eventsIn(run, 'message.sent').filter(({ item }) => reportedIn(run, item).completed > 1)
        .length,
    done: (run) =>
      eventsIn(run, 'message.sent').filter(({ item }) => reportedIn(run, item).state === 'done')
        .length,
    invocations: (run) => plural(Number(run.report.metrics.Invocations), 'invocation'),
    photos: (run) => plural(countIn(run, 'message.sent'), 'photo'),
    before: (_, named) => Number(named('trickle').report.metrics.Invocations),
    longestWait,
    window: (run) => `${queueSettingsIn(run).mapping.MaximumBatchingWindowInSeconds} s`,
  },
  steps: [
    {
      name: 'gathered',
      title: 'Ten in a batch',
      at: when('invocation.started'),
      look: ['setting:mapping.BatchSize', 'setting:function.Timeout'],
    },
    {
      name: 'fits',
      title: 'A batch that fits',
      at: when('message.deleted', { nth: 'last' }),
      speed: 2,
      look: ['station:deleted'],
      ask: leastVisibility,
    },
    {
      name: 'six-times',
      title: 'What Lambda checks',
      at: when('message.deleted', { nth: 'last' }),
      look: ['setting:queue.VisibilityTimeout'],
      panel: 'settings',
    },
    {
      name: 'videos',
      title: 'Two minutes each',
      run: 'videos',
      at: when('item.completed'),
      look: ['item:m1', 'setting:function.Timeout'],
      ask: howManyVideos,
    },
    {
      name: 'cut-off',
      title: 'Time is up',
      at: when('invocation.ended'),
      speed: 4,
      look: ['item:m8', 'item:m9', 'item:m10'],
      ask: whatBecomesOfTheDone,
    },
    {
      name: 'again',
      title: 'The second try',
      at: when('message.deadLettered', { nth: 'last' }),
      look: ['station:deadLetterQueue'],
      speed: 4,
    },
    {
      name: 'smaller',
      title: 'A smaller batch',
      set: { 'settings.mapping.BatchSize': 5 },
      at: END,
      speed: 2,
      look: ['setting:mapping.BatchSize', 'station:deleted'],
    },
    {
      name: 'trickle',
      title: 'One by one',
      run: 'trickle',
      at: when('invocation.started', { nth: 'last' }),
      speed: 2,
      look: ['setting:mapping.MaximumBatchingWindowInSeconds'],
      ask: howManyInvocations,
    },
    {
      name: 'window',
      title: 'A batching window',
      run: 'gathered',
      at: END,
      speed: 4,
      look: ['setting:mapping.MaximumBatchingWindowInSeconds'],
    },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
