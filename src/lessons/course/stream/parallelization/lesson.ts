import { seconds } from '../../../../models/wording';
import { valueAt } from '../../../../panels/settings/path';
import { END, when } from '../../../anchor';
import { eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { metricIn } from '../figures';
import { askAtOnce, askFaster, askOrder } from './asks';
import { doneAt } from './ended';
import * as scenarios from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: {
    one: scenarios.ONE_BATCH,
    ten: scenarios.TEN_BATCHES,
    shardBlocked: scenarios.SHARD_BLOCKED,
    hot: scenarios.HOT_KEY,
    hotTen: scenarios.HOT_KEY_TEN_BATCHES,
    hotShards: scenarios.HOT_KEY_FOUR_SHARDS,
    ownKeys: scenarios.OWN_KEYS,
  },
  Text,
  notes: [29],
  values: {
    allOne: (_, named) => seconds(doneAt(named('one'))),
    othersOne: (_, named) => seconds(doneAt(named('one'), 'm9')),
    allTen: (_, named) => seconds(doneAt(named('ten'))),
    othersTen: (_, named) => seconds(doneAt(named('ten'), 'm9')),
    othersBlocked: (_, named) => seconds(doneAt(named('shardBlocked'), 'm9')),
    atOnce: (_, named) => metricIn(named('ten'), 'ConcurrentExecutions'),
    factor: (_, named) => factorOf(named('ten').scenario),
    hot: (_, named) => seconds(doneAt(named('hot'))),
    hotTen: (_, named) => seconds(doneAt(named('hotTen'))),
    hotShards: (_, named) => seconds(doneAt(named('hotShards'))),
    emptyShards: (run) => {
      const { length } = Object.keys(run.report.shards ?? {});
      return length - new Set(eventsIn(run, 'record.arrived').map(({ shard }) => shard)).size;
    },
    ownKeys: (_, named) => seconds(doneAt(named('ownKeys'))),
  },
  steps: [
    {
      name: 'one-at-a-time',
      title: 'One at a time',
      at: when('invocation.started', { item: 'm2' }),
      look: ['shard:s0', 'setting:mapping.ParallelizationFactor'],
    },
    {
      name: 'all-wait',
      title: 'All wait for Ada',
      at: when('batch.retrying', { item: 'm4', nth: 2 }),
      look: ['item:m4', 'item:m5', 'item:m6'],
    },
    {
      name: 'ten',
      title: 'Ten at a time',
      run: 'ten',
      at: when('record.arrived', { item: 'm9' }),
      look: ['setting:mapping.ParallelizationFactor'],
      panel: 'settings',
      ask: askAtOnce,
    },
    {
      name: 'lanes',
      title: 'Lanes',
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m4', 'item:m5', 'item:m7'],
      ask: askOrder,
    },
    {
      name: 'only-ada',
      title: 'Who waits',
      at: when('batch.succeeded', { item: 'm9' }),
      look: ['item:m4', 'item:m7'],
    },
    {
      name: 'assumed',
      title: 'What AWS leaves open',
      run: 'shardBlocked',
      at: when('batch.retrying', { item: 'm4', nth: 2 }),
      look: ['item:m8', 'item:m9', 'setting:assumptions.failingLane'],
    },
    {
      name: 'hot-key',
      title: 'A hot key',
      run: 'hot',
      at: when('invocation.started', { item: 'm2' }),
      look: ['shard:s0'],
      ask: askFaster,
    },
    {
      name: 'no-help',
      title: 'What does not help',
      run: 'hotShards',
      at: when('item.completed', { item: 'm5' }),
      look: ['shard:s2', 'shard:s0'],
    },
    { name: 'own-keys', title: 'Keys that spread', run: 'ownKeys', at: END },
    { name: 'remember', title: 'What to remember', run: 'ten', at: END },
  ],
};

/** How many batches of a shard may be in work at once. */
function factorOf(scenario: object): number {
  return Number(valueAt(scenario, 'settings.mapping.ParallelizationFactor'));
}
