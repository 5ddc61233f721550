import { plural, shortTime, times } from '../../../../models/wording';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import { countIn, eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import {
  howManyRuns,
  lastWait,
  runsOf,
  thirdThrottle,
  throttleAges,
  throttleWaits,
  whenGivenUp,
} from './asks';
import { INVOICES } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { invoices: INVOICES },
  Text,
  notes: [1],
  values: {
    pickUp: (run) =>
      shortTime(
        eventIn(run, 'invocation.started', { item: 'm1' }).at -
          eventIn(run, 'event.accepted', { item: 'm1' }).at,
      ),
    runs: (run) => times(runsOf(run, 'm2')),
    firstWait: (run) => retryWait(run, 1),
    secondWait: (run) => retryWait(run, 2),
    errors: (run) => Number(run.report.metrics.Errors),
    rejections: (run) => times(throttleAges(run).length),
    shortestWait: (run) => durationText(Math.min(...throttleWaits(run))),
    longestWait: (run) => durationText(lastWait(run)),
    retriesUsed: (run) => countIn(run, 'event.retryScheduled', { item: 'm3' }),
    waited: (run) =>
      durationText(
        eventIn(run, 'invocation.started', { item: 'm3' }).at -
          eventIn(run, 'event.accepted', { item: 'm3' }).at,
      ),
    throttles: (run) => Number(run.report.metrics.Throttles),
    dropped: (run) => Number(run.report.metrics.AsyncEventsDropped),
    maximumAge: (run) =>
      durationText(
        eventIn(run, 'event.accepted', { item: 'm3' }).expiresAt -
          eventIn(run, 'event.accepted', { item: 'm3' }).at,
      ),
    runsOfThree: (run) => plural(runsOf(run, 'm3'), 'invocation'),
    firstAges: (run) => inSeconds(throttleAges(run).slice(0, 4)),
    agesOfTries: (run) => inSeconds(throttleAges(run).slice(1)),
  },
  steps: [
    {
      name: 'accepted',
      title: 'Taken over',
      at: when('event.accepted', { item: 'm1' }),
      look: ['item:m1', 'station:queue'],
    },
    {
      name: 'function-error',
      title: 'The function fails',
      at: when('invocation.ended', { item: 'm2' }),
      look: ['item:m2'],
      ask: howManyRuns,
    },
    {
      name: 'two-retries',
      title: 'What Lambda did',
      at: when('target.received', { item: 'm2' }),
      look: ['item:m2', 'setting:invoke.MaximumRetryAttempts'],
    },
    {
      name: 'no-room',
      title: 'No room',
      at: when('batch.throttled', { item: 'm3', nth: 3 }),
      look: ['item:m3', 'setting:account.usedByOthers'],
      ask: thirdThrottle,
    },
    {
      name: 'ever-more-rarely',
      title: 'How it goes on',
      at: when('batch.throttled', { item: 'm3', nth: 'last' }),
      look: ['item:m3'],
      selected: 'item:m3',
      speed: 2,
    },
    {
      name: 'done',
      title: 'In the end',
      at: when('event.succeeded', { item: 'm3' }),
      look: ['item:m3'],
    },
    {
      name: 'younger',
      title: 'A lower maximum age',
      set: { 'settings.invoke.MaximumEventAgeInSeconds': 300 },
      at: when('batch.throttled', { item: 'm3', nth: 4 }),
      look: ['item:m3', 'setting:invoke.MaximumEventAgeInSeconds'],
      ask: whenGivenUp,
      speed: 4,
    },
    {
      name: 'too-old',
      title: 'Too old',
      at: when('target.received', { item: 'm3' }),
      look: ['item:m3', 'station:onFailure'],
      speed: 2,
    },
    {
      name: 'remember',
      title: 'What to remember',
      at: when('target.received', { item: 'm3' }),
    },
  ],
};

function retryWait(run: Parameters<typeof runsOf>[0], retry: number): string {
  const scheduled = eventIn(run, 'event.retryScheduled', { item: 'm2' }, retry);
  return durationText(scheduled.nextTryAt - scheduled.at);
}

function inSeconds(ages: readonly number[]): string {
  return ages.map((ms) => Math.round(ms / 1_000)).join(', ');
}
