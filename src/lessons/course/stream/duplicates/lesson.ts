import { times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { countIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { metricIn, recordIn } from '../figures';
import { askInBetween, askLabels, askWithTable } from './asks';
import { labelsIn } from './labels';
import { IN_BETWEEN, LABELS, WITH_TABLE } from './scenario';
import Text from './text.mdx';

const printed = (run: OpenRun, item: string) => times(recordIn(run, item).completed);
const handedOver = (run: OpenRun, item: string) => times(recordIn(run, item).deliveries);

export const lesson: Lesson = {
  runs: { labels: LABELS, table: WITH_TABLE, inBetween: IN_BETWEEN },
  Text,
  values: {
    labels: (_, named) => labelsIn(named('labels')),
    labelsWithTable: (_, named) => labelsIn(named('table')),
    invocationsWithTable: (_, named) => metricIn(named('table'), 'Invocations'),
    ones: (run) => printed(run, 'm1'),
    twos: (run) => printed(run, 'm2'),
    threes: (run) => printed(run, 'm3'),
    threeHanded: (run) => handedOver(run, 'm3'),
    recognised: (run) => times(countIn(run, 'item.recognised', { item: 'm3' })),
  },
  steps: [
    {
      name: 'labels',
      title: 'Four labels',
      // The batch is split in the same moment in which it fails.
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m4'],
      ask: askLabels,
    },
    {
      name: 'again',
      title: 'What was printed',
      at: when('batch.succeeded', { item: 'm1' }),
      look: ['item:m1', 'item:m2'],
    },
    {
      name: 'tally',
      title: 'Three orders, too many labels',
      at: when('checkpoint.moved'),
      look: ['item:m3'],
    },
    {
      name: 'table',
      title: 'With a table',
      run: 'table',
      at: when('item.completed', { item: 'm3' }),
      look: ['setting:idempotency.table'],
      ask: askWithTable,
    },
    {
      name: 'recognised',
      title: 'What the table changes',
      at: when('item.recognised', { item: 'm2' }),
      look: ['item:m1', 'item:m2'],
    },
    {
      name: 'same-deliveries',
      title: 'What it does not change',
      at: when('checkpoint.moved'),
      look: ['item:m3'],
    },
    {
      name: 'in-between',
      title: 'In between',
      run: 'inBetween',
      at: when('item.completed', { item: 'm1' }),
      look: ['item:m2'],
      ask: askInBetween,
    },
    {
      name: 'gap',
      title: 'The gap',
      at: when('batch.succeeded', { item: 'm2' }),
      look: ['item:m2'],
    },
    { name: 'remember', title: 'What to remember', run: 'table', at: END },
  ],
};
