import { clockTime, plural } from '../../../../models/wording';
import { durationText } from '../../../../timeline/virtualTime';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson } from '../../../lesson';
import { metricIn } from '../figures';
import { ageOf, agesIn } from './ages';
import { askAlarms, askFailing, askFirstAge } from './asks';
import { FAILING, THROTTLED } from './scenario';
import Text from './text.mdx';

export const lesson: Lesson = {
  runs: { throttled: THROTTLED, failing: FAILING },
  Text,
  notes: [28],
  values: {
    interval: (run) =>
      durationText(
        eventIn(run, 'record.arrived', { item: 'm2' }).at -
          eventIn(run, 'record.arrived', { item: 'm1' }).at,
      ),
    firstAge: (run) => durationText(agesIn(run)[0]?.value ?? Number.NaN),
    oldestAtFirst: (run) => durationText(ageOf(run, 'm1', eventIn(run, 'invocation.started').at)),
    offAt: (run) => clockTime(eventIn(run, 'settings.changed').at),
    offFor: (run) =>
      durationText(
        eventIn(run, 'settings.changed', {}, 2).at - eventIn(run, 'settings.changed').at,
      ),
    oldestAtLast: (run) =>
      durationText(ageOf(run, 'm6', eventsIn(run, 'batch.throttled').at(-1)?.at ?? Number.NaN)),
    throttles: (run) => metricIn(run, 'Throttles'),
    agesMeanwhile: (run) => {
      const { at: from } = eventIn(run, 'settings.changed');
      const { at: until } = eventIn(run, 'settings.changed', {}, 2);
      const meanwhile = agesIn(run).filter(({ at }) => at > from && at < until).length;
      return meanwhile === 0 ? 'nothing at all' : plural(meanwhile, 'value');
    },
    lastAge: (run) => durationText(agesIn(run).at(-1)?.value ?? Number.NaN),
    silentFor: (run) => {
      const [first, second] = agesIn(run);
      return durationText((second?.at ?? Number.NaN) - (first?.at ?? 0));
    },
    tries: (run) => plural(countIn(run, 'invocation.started', { item: 'm6' }), 'value'),
    invocations: (_, named) => agesIn(named('failing')).length,
  },
  steps: [
    {
      name: 'meter',
      title: 'A meter',
      at: when('record.arrived', { item: 'm5' }),
      look: [
        'setting:mapping.BatchSize',
        'setting:mapping.MaximumBatchingWindowInSeconds',
        'shard:s0',
      ],
      ask: askFirstAge,
    },
    {
      name: 'last-one',
      title: 'Whose age it is',
      at: when('invocation.started'),
      look: ['item:m1', 'item:m5'],
      panel: 'metrics',
    },
    {
      name: 'off-switch',
      title: 'Switched off',
      at: when('record.arrived', { item: 'm8' }),
      look: ['item:m6', 'item:m7', 'item:m8'],
      ask: askAlarms,
    },
    {
      name: 'silence',
      title: 'Silence',
      at: when('batch.throttled', { nth: 'last' }),
      look: ['item:m6'],
      panel: 'metrics',
    },
    {
      name: 'late',
      title: 'Too late to help',
      at: when('invocation.started', { item: 'm6' }),
      look: ['item:m6', 'item:m8'],
      panel: 'metrics',
    },
    {
      name: 'throws',
      title: 'Errors instead',
      run: 'failing',
      at: when('batch.retrying'),
      look: ['item:m6'],
      ask: askFailing,
    },
    {
      name: 'climbs',
      title: 'What the metric does',
      at: when('batch.retrying', { nth: 'last' }),
      look: ['item:m6'],
      panel: 'metrics',
    },
    { name: 'remember', title: 'What to remember', at: END, panel: 'metrics' },
  ],
};
