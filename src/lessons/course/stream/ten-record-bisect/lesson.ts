import { rangesOf } from '../../../../models/ranges';
import { listOf, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { givenUpIn, invokeCountIn, metricIn, recordIn } from '../figures';
import { askAlone, askMostOften, askNext, askOrder } from './asks';
import { LARGER_FIRST, TEN_ORDERS } from './scenario';
import Text from './text.mdx';

/** The two parts of the split of that number, in words: `1 to 2 and 3 to 5`. */
function splitIn(run: OpenRun, nth: number): string {
  const { first, second } = eventIn(run, 'batch.split', {}, nth);
  return `${rangesOf(first.items)} and ${rangesOf(second.items)}`;
}

/** The parts of the ten that succeed once the bad record is given up, in words. */
function partsAfter(run: OpenRun): readonly string[] {
  const { seq: from } = eventIn(run, 'batch.discarded');
  const { seq: until } = eventIn(run, 'checkpoint.moved');
  const parts = eventsIn(run, 'invocation.started', {
    where: ({ seq }) => seq > from && seq < until,
  });
  return parts.map(({ items }) => rangesOf(items));
}

/** The invocations that the first ten records took. */
function invocationsOfTen(run: OpenRun): number {
  const over = eventIn(run, 'checkpoint.moved').seq;
  return countIn(run, 'invocation.started', { where: ({ seq }) => seq < over });
}

export const lesson: Lesson = {
  runs: { course: TEN_ORDERS, otherWay: LARGER_FIRST },
  Text,
  notes: [20, 21],
  values: {
    batchSize: (run) => eventIn(run, 'batch.gathered').items.length,
    firstSplit: (run) => splitIn(run, 1),
    secondSplit: (run) => splitIn(run, 2),
    thirdSplit: (run) => splitIn(run, 3),
    ones: (run) => times(recordIn(run, 'm1').completed),
    twos: (run) => times(recordIn(run, 'm2').completed),
    aloneTries: (run) => times(invokeCountIn(run, 'm3')),
    retries: (run) => countIn(run, 'batch.retrying', { item: 'm3' }),
    badTries: (run) => recordIn(run, 'm3').deliveries,
    fours: (run) => times(recordIn(run, 'm4').deliveries),
    foursDone: (run) => times(recordIn(run, 'm4').completed),
    sixes: (run) => times(recordIn(run, 'm6').deliveries),
    given: (run) => listOf('record', givenUpIn(run)),
    waiting: (run) =>
      listOf(
        'record',
        eventsIn(run, 'record.arrived', {
          where: ({ seq }) => seq > eventIn(run, 'invocation.started').seq,
        }).map(({ item }) => item),
      ),
    partsAfter: (run) => partsAfter(run).join(', then '),
    invocations: (_, named) => invocationsOfTen(named('course')),
    errors: (_, named) => metricIn(named('course'), 'Errors'),
    otherInvocations: (run) => invocationsOfTen(run),
    otherOnes: (run) => times(recordIn(run, 'm1').completed),
    otherFours: (run) => times(recordIn(run, 'm4').deliveries),
  },
  steps: [
    {
      name: 'ten-orders',
      title: 'Ten orders, one batch',
      at: when('invocation.started'),
      look: ['setting:mapping.BatchSize', 'setting:mapping.BisectBatchOnFunctionError'],
      panel: 'settings',
    },
    {
      name: 'third-is-bad',
      title: 'The third is bad',
      // The batch is split in the same moment in which it fails.
      at: when('item.completed', { item: 'm2' }),
      look: ['item:m3'],
      ask: askNext,
    },
    {
      name: 'first-split',
      title: 'Where to begin',
      at: when('batch.split'),
      look: ['station:splits'],
    },
    {
      name: 'second-split',
      title: 'The second split',
      at: when('batch.split', { nth: 2 }),
      look: ['station:splits'],
      ask: askOrder,
    },
    {
      name: 'pair',
      title: 'A first success',
      at: when('batch.succeeded', { item: 'm1' }),
      look: ['item:m1', 'item:m2'],
      ask: askMostOften,
    },
    {
      name: 'alone',
      title: 'Record 3 alone',
      at: when('batch.split', { nth: 3 }),
      look: ['item:m3', 'setting:mapping.MaximumRetryAttempts'],
      ask: askAlone,
    },
    {
      name: 'given-up',
      title: 'Given up',
      at: when('batch.discarded', { item: 'm3' }),
      look: ['station:onFailure'],
    },
    {
      name: 'back',
      title: 'Back through the parts',
      at: when('checkpoint.moved'),
      look: ['item:m4', 'item:m5', 'shard:s0'],
    },
    {
      name: 'other-way',
      title: 'Cut the other way',
      run: 'otherWay',
      at: when('batch.succeeded', { item: 'm1' }),
      look: ['item:m1', 'item:m2', 'setting:assumptions.oddSplit'],
    },
    { name: 'remember', title: 'What to remember', run: 'course', at: END },
  ],
};
