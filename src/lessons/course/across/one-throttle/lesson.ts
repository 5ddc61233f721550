import { plural, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import {
  doneIn,
  howManyDone,
  receivesAllowed,
  roundly,
  settledAfter,
  visibilityTimeout,
  whatBecomesOfIt,
  whoElseWaits,
  whoKnowsFirst,
} from './asks';
import { ASYNC, QUEUE, STREAM, SYNC } from './scenario';
import Text from './text.mdx';

const CONCURRENCY = 'setting:function.ReservedConcurrentExecutions';

export const lesson: Lesson = {
  runs: { sync: SYNC, async: ASYNC, stream: STREAM, queue: QUEUE },
  Text,
  values: {
    work: (run) => roundly(eventIn(run, 'invocation.ended').durationMs),
    status: (run) => String(eventIn(run, 'request.failed', { item: 'm3' }).status),
    attempts: (run) => times(eventIn(run, 'request.failed', { item: 'm3' }).attempts),
    settled: (run) => roundly(settledAfter(run)),
    done: doneIn,
    throttles: (run) => plural(Number(run.report.metrics.Throttles), 'throttle'),
    thirdThrottles: (run) => times(countIn(run, 'batch.throttled', { item: 'm3' })),
    secondThrottles: (run) => times(countIn(run, 'batch.throttled', { item: 'm2' })),
    idle: (run) => roundly(gapBeforeSecond(run)),
    receives: (run) => times(run.report.items.m3?.receives ?? Number.NaN),
    hidden: (run) => visibilityTimeout(run),
    most: (run) => receivesAllowed(run),
    runsOfThird: (run) => String(countIn(run, 'invocation.started', { item: 'm3' })),
    errors: (run) => Number(run.report.metrics.Errors),
    doneSync: (_, named) => doneIn(named('sync')),
    doneAsync: (_, named) => doneIn(named('async')),
    doneStream: (_, named) => doneIn(named('stream')),
    doneQueue: (_, named) => doneIn(named('queue')),
  },
  steps: [
    {
      name: 'one-function',
      title: 'One function, four callers',
      panel: 'timeline',
      at: when('invocation.started', { item: 'm1' }),
      look: [CONCURRENCY, 'station:function'],
      ask: whoKnowsFirst,
    },
    {
      name: 'sync',
      title: 'Somebody waits',
      at: when('request.failed', { item: 'm2' }),
      look: ['station:failed'],
      speed: 2,
    },
    {
      name: 'async',
      title: 'Lambda’s queue',
      run: 'async',
      at: when('batch.throttled', { item: 'm3' }),
      look: ['item:m2', 'item:m3', 'station:queue'],
      ask: howManyDone,
    },
    {
      name: 'patient',
      title: 'How long Lambda tries',
      at: when('event.succeeded', { item: 'm3' }),
      look: ['item:m3', 'station:done'],
      speed: 2,
    },
    {
      name: 'stream',
      title: 'A stream',
      run: 'stream',
      at: when('batch.throttled', { item: 'm2', nth: 2 }),
      look: ['station:stream', 'item:m2'],
      ask: whoElseWaits,
    },
    {
      name: 'in-order',
      title: 'In order',
      at: when('batch.succeeded', { item: 'm3' }),
      look: ['item:m3'],
    },
    {
      name: 'queue',
      title: 'An SQS queue',
      run: 'queue',
      at: when('batch.throttled', { item: 'm3' }),
      look: ['item:m3', 'station:pollers', 'setting:queue.maxReceiveCount'],
      ask: whatBecomesOfIt,
    },
    {
      name: 'never-ran',
      title: 'The end of message 3',
      at: when('message.deadLettered', { item: 'm3' }),
      look: ['item:m3', 'station:deadLetterQueue'],
      speed: 2,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('message.deadLettered', { item: 'm3' }),
    },
  ],
};

/** How long the function had nothing to do before it got the second item, in milliseconds. */
function gapBeforeSecond(run: OpenRun): number {
  return (
    eventIn(run, 'invocation.started', { item: 'm2' }).at -
    eventIn(run, 'invocation.ended', { item: 'm1' }).at
  );
}
