import { count, ordinal } from '../../../../models/wording';
import { spokenTime } from '../../../../panels/sideBySide/time';
import { durationText } from '../../../../timeline/virtualTime';
import { END, when } from '../../../anchor';
import { eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { blockedMsIn, metricIn, recordIn } from '../figures';
import { askBecomes, askHowOften, askNext } from './asks';
import { COLD_STORES, LIMITED } from './scenario';
import Text from './text.mdx';

/** So many tries in, about an hour has passed. */
const LATER_TRY = 65;

export const lesson: Lesson = {
  runs: { defaults: COLD_STORES, limited: LIMITED },
  Text,
  notes: [19, 22],
  values: {
    laterTry: () => ordinal(LATER_TRY),
    laterTryAt: (run) => spokenTime(eventIn(run, 'item.completed', { item: 'm1' }, LATER_TRY).at),
    tries: (run) => count(recordIn(run, 'm3').deliveries),
    doneAgain: (run) => count(recordIn(run, 'm1').completed),
    goodTries: (run) => count(recordIn(run, 'm5').deliveries),
    goodDone: (run) => recordIn(run, 'm5').completed,
    firstWait: (run) => {
      const { at, nextTryAt } = eventIn(run, 'batch.retrying');
      return durationText(nextTryAt - at);
    },
    secondWait: (run) => {
      const { at, nextTryAt } = eventIn(run, 'batch.retrying', {}, 2);
      return durationText(nextTryAt - at);
    },
    longestWait: (run) =>
      durationText(
        Math.max(...eventsIn(run, 'batch.retrying').map(({ at, nextTryAt }) => nextTryAt - at)),
      ),
    waited: (run) =>
      durationText(
        eventIn(run, 'item.completed', { item: 'm7' }).at -
          eventIn(run, 'record.arrived', { item: 'm7' }).at,
      ),
    blocked: (_, named) => spokenTime(blockedMsIn(named('defaults'), 0)),
    blockedLimited: (_, named) => spokenTime(blockedMsIn(named('limited'), 0)),
    invocations: (_, named) => count(metricIn(named('defaults'), 'Invocations')),
    invocationsLimited: (run) => metricIn(run, 'Invocations'),
    lost: (run) =>
      Object.values(run.report.items).filter(({ state }) => state === 'expired').length,
  },
  steps: [
    {
      name: 'two-shards',
      title: 'Two shards',
      at: when('record.arrived', { item: 'm6' }),
      look: ['shard:s0', 'shard:s1'],
    },
    {
      name: 'bad-one',
      title: 'A bad one',
      // What becomes of it happens in the same moment in which it fails.
      at: when('item.completed', { item: 'm1' }),
      look: ['item:m3'],
      ask: askBecomes,
    },
    {
      name: 'again',
      title: 'What Lambda does',
      at: when('invocation.ended', { item: 'm3', nth: 3 }),
      look: ['item:m1', 'item:m3', 'item:m5'],
    },
    {
      name: 'two-more',
      title: 'Two new readings',
      at: when('record.arrived', { item: 'm8' }),
      look: ['item:m7', 'item:m8'],
      ask: askNext,
    },
    {
      name: 'other-shard',
      title: 'Shard by shard',
      at: when('item.completed', { item: 'm8' }),
      look: ['shard:s1', 'item:m7'],
    },
    {
      name: 'an-hour',
      title: 'Still at it',
      at: when('item.completed', { item: 'm1', nth: LATER_TRY }),
      look: ['item:m1'],
      ask: askHowOften,
    },
    {
      name: 'a-day',
      title: 'After a day',
      at: when('item.completed', { item: 'm7' }),
      look: ['item:m1', 'item:m3', 'item:m5'],
    },
    {
      name: 'limits',
      title: 'With limits',
      run: 'limited',
      at: when('batch.discarded', { item: 'm3' }),
      look: [
        'setting:mapping.BisectBatchOnFunctionError',
        'setting:mapping.MaximumRetryAttempts',
        'setting:mapping.OnFailure',
      ],
      panel: 'settings',
    },
    { name: 'remember', title: 'What to remember', at: END, look: ['station:onFailure'] },
  ],
};
