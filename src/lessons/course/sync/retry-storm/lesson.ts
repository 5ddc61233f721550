import { plural, shortTime } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { howManyFail, howManyRetries, sentAt, servedAt, whoGetsThrough } from './asks';
import { OUTAGE, STORM } from './scenario';
import Text from './text.mdx';

const NO_TOKENS = { where: ({ why }: { readonly why: string }) => why === 'noTokens' };

export const lesson: Lesson = {
  runs: { storm: STORM, outage: OUTAGE },
  Text,
  values: {
    room: (run) => servedAt(run, 1),
    rejected: (run) => sentAt(run, 2),
    wait: (run) => shortTime(eventIn(run, 'retry.scheduled').waitMs),
    secondServed: (run) => servedAt(run, 2),
    secondSent: (run) => sentAt(run, 2),
    thirdWait: (run) => shortTime(longestAt(run, 3)),
    served: (run) => plural(countIn(run, 'request.succeeded'), 'client'),
    failed: (run) => countIn(run, 'request.failed'),
    failedBefore: (_, named) => countIn(named('storm'), 'request.failed'),
    calls: (run) => countIn(run, 'request.sent'),
    throttles: (run) => Number(run.report.metrics.Throttles),
    throttlesBefore: (_, named) => Number(named('storm').report.metrics.Throttles),
    shortest: (run) => shortTime(Math.min(...firstWaits(run))),
    longest: (run) => shortTime(Math.max(...firstWaits(run))),
    most: (run) => shortTime(longestAt(run, 2)),
    cost: (run) => String(eventIn(run, 'retry.scheduled').cost),
    tokens: (run) => {
      const { cost, tokensLeft } = eventIn(run, 'retry.scheduled');
      return (cost ?? 0) + (tokensLeft ?? 0);
    },
    tokensLeft: (run) => String(eventIn(run, 'request.failed', NO_TOKENS).tokensLeft),
    withoutRetry: (run) =>
      countIn(run, 'request.failed', { where: ({ attempts }) => attempts === 1 }),
    throttleCost: (_, named) => String(eventIn(named('storm'), 'retry.scheduled').cost),
  },
  steps: [
    {
      name: 'first-wave',
      title: 'The first wave',
      panel: 'timeline',
      at: when('retry.scheduled', { nth: 'last', where: ({ attempt }) => attempt === 2 }),
      look: ['station:clients', 'setting:function.ReservedConcurrentExecutions'],
      ask: whoGetsThrough,
    },
    {
      name: 'second-wave',
      title: 'The second wave',
      at: when('retry.scheduled', { nth: 'last', where: ({ attempt }) => attempt === 3 }),
      look: ['station:clients'],
      ask: howManyFail,
    },
    {
      name: 'in-step',
      title: 'In step',
      at: END,
      look: ['station:failed'],
    },
    {
      name: 'jitter',
      title: 'Jitter',
      set: { 'settings.client.jitter': true },
      at: when('retry.scheduled', { nth: 'last', where: ({ attempt }) => attempt === 2 }),
      look: ['station:clients', 'setting:client.jitter'],
    },
    {
      name: 'one-by-one',
      title: 'One by one',
      at: END,
      look: ['station:succeeded'],
      speed: 4,
    },
    {
      name: 'tokens',
      title: 'An outage',
      run: 'outage',
      at: when('retry.scheduled', { item: 'm2' }),
      look: ['item:m2', 'station:clients'],
      ask: howManyRetries,
    },
    {
      name: 'run-dry',
      title: 'Run dry',
      at: when('request.failed', NO_TOKENS),
      look: ['station:clients', 'station:failed'],
      speed: 4,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('request.succeeded', { nth: 'last' }),
      speed: 4,
    },
  ],
};

/** The longest that the wait before that attempt could have been. */
function longestAt(run: OpenRun, attempt: number): number {
  return eventIn(run, 'retry.scheduled', { where: (retry) => retry.attempt === attempt }).longestMs;
}

/** What the clients drew before their second attempts. */
function firstWaits(run: OpenRun): readonly number[] {
  return eventsIn(run, 'retry.scheduled', { where: ({ attempt }) => attempt === 2 }).map(
    ({ waitMs }) => waitMs,
  );
}
