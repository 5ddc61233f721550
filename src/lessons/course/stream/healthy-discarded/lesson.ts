import { rangeOf } from '../../../../models/ranges';
import { listOf, plural, times } from '../../../../models/wording';
import { END, when } from '../../../anchor';
import { eventIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { givenUpIn, invokeCountIn, metricIn, recordIn } from '../figures';
import { askGiven, askNextBatch, askWithSplit } from './asks';
import { BOTH, HUNDRED, ITEM_FAILURES, NEITHER, SPLIT_ONLY } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: {
    itemFailures: ITEM_FAILURES,
    both: BOTH,
    splitOnly: SPLIT_ONLY,
    neither: NEITHER,
    hundred: HUNDRED,
  },
  Text,
  notes: [31],
  values: {
    done: (run) => listOf('record', eventIn(run, 'batch.cut').done),
    rest: (run) => rangeOf('record', eventIn(run, 'batch.cut').rest.items),
    tries: (run) => times(invokeCountIn(run, 'm2')),
    given: (run) => rangeOf('record', givenUpIn(run)),
    goodTries: (run) => times(recordIn(run, 'm3').deliveries),
    goodDone: (run) => plural(recordIn(run, 'm3').completed, 'time'),
    errors: (run) => metricIn(run, 'Errors'),
    givenNeither: (_, named) => rangeOf('record', givenUpIn(named('neither'))),
    givenItemFailures: (_, named) => rangeOf('record', givenUpIn(named('itemFailures'))),
    givenSplit: (_, named) => rangeOf('record', givenUpIn(named('splitOnly'))),
    givenBoth: (_, named) => rangeOf('record', givenUpIn(named('both'))),
    onesNeither: (_, named) => times(recordIn(named('neither'), 'm1').completed),
    onesItemFailures: (_, named) => times(recordIn(named('itemFailures'), 'm1').completed),
    onesSplit: (_, named) => times(recordIn(named('splitOnly'), 'm1').completed),
    onesBoth: (_, named) => times(recordIn(named('both'), 'm1').completed),
    goodOfHundred: (_, named) => givenUpIn(named('hundred')).length - 1,
    hundred: (_, named) => eventIn(named('hundred'), 'batch.gathered').items.length,
    badOfHundred: (_, named) => rangeOf('record', givenUpIn(named('hundred')).slice(0, 1)),
  },
  steps: [
    {
      name: 'payments',
      title: 'Three payments',
      at: when('invocation.started'),
      look: ['setting:mapping.FunctionResponseTypes', 'setting:mapping.MaximumRetryAttempts'],
      panel: 'settings',
    },
    {
      name: 'reports',
      title: 'Record 2 is reported',
      // What becomes of the batch happens in the same moment in which it is reported.
      at: when('item.completed', { item: 'm1' }),
      look: ['item:m2'],
      ask: askNextBatch,
    },
    {
      name: 'cut',
      title: 'The next batch',
      at: when('batch.cut'),
      look: ['item:m1', 'shard:s0'],
    },
    {
      name: 'stuck',
      title: 'No way forward',
      at: when('batch.retrying'),
      look: ['item:m2', 'item:m3'],
      ask: askGiven,
    },
    {
      name: 'both-given',
      title: 'What is given up',
      at: when('batch.discarded'),
      look: ['station:onFailure', 'item:m3'],
    },
    {
      name: 'with-split',
      title: 'With a split',
      run: 'both',
      at: when('invocation.started', { item: 'm2', nth: 2 }),
      look: ['setting:mapping.BisectBatchOnFunctionError'],
      ask: askWithSplit,
    },
    {
      name: 'only-bad',
      title: 'What is given up now',
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m3', 'station:onFailure'],
    },
    { name: 'four-ways', title: 'Four ways', at: END, look: ['station:onFailure'] },
    { name: 'remember', title: 'What to remember', run: 'itemFailures', at: END },
  ],
};
