import { listOf } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { Lesson, NamedRun } from '../../../lesson';
import { afterNull, afterUnknownId, deletedByFirst, howMany, withFlagOff } from './asks';
import { READINGS } from './scenarios';
import Text from './text.mdx';

const errorsOf = (run: OpenRun) => Number(run.report.metrics.Errors);

/** How much of the batch was deleted in one of the runs. */
const deletedIn = (name: string) => (_: OpenRun, named: NamedRun) => deletedByFirst(named(name));

export const lesson: Lesson = {
  runs: READINGS,
  Text,
  notes: [13],
  values: {
    deleted: (run) =>
      listOf(
        'message',
        eventsIn(run, 'message.deleted').map(({ item }) => item),
      ),
    deletedByFirst,
    size: (run) => eventIn(run, 'batch.gathered').items.length,
    stateOfTwo: (run) => run.report.items.m2?.state ?? '',
    errors: errorsOf,
    deadLetters: (run) => countIn(run, 'message.deadLettered'),
    errorsOfUnknown: (_, named) => errorsOf(named('unknown')),
    deletedNamed: deletedIn('named'),
    deletedNull: deletedIn('null'),
    deletedUnknown: deletedIn('unknown'),
    deletedThrown: deletedIn('thrown'),
    deletedOff: deletedIn('flagOff'),
  },
  steps: [
    {
      name: 'named',
      title: 'As it should be',
      run: 'named',
      at: when('message.deleted', { nth: 'last' }),
      look: ['item:m2', 'station:deleted', 'setting:mapping.FunctionResponseTypes'],
    },
    {
      name: 'null',
      title: 'Null',
      run: 'null',
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m2'],
      ask: afterNull,
    },
    {
      name: 'lost',
      title: 'What null means',
      at: when('message.deleted', { item: 'm2' }),
      look: ['item:m2', 'station:deleted'],
    },
    {
      name: 'unknown-id',
      title: 'A wrong id',
      run: 'unknown',
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m2'],
      ask: afterUnknownId,
    },
    {
      name: 'whole-batch',
      title: 'What comes back',
      at: when('item.completed', { item: 'm1', nth: 2 }),
      look: ['environment:e1', 'item:m1'],
    },
    {
      name: 'thrown',
      title: 'An error that is thrown',
      run: 'thrown',
      at: when('invocation.ended'),
      look: ['environment:e1', 'item:m2'],
    },
    {
      name: 'flag-off',
      title: 'The setting is off',
      run: 'flagOff',
      at: when('item.completed', { item: 'm3' }),
      look: ['item:m2', 'setting:mapping.FunctionResponseTypes'],
      ask: withFlagOff,
    },
    {
      name: 'not-read',
      title: 'Code and mapping',
      at: when('message.deleted', { item: 'm2' }),
      look: ['item:m2', 'station:deleted'],
    },
    { name: 'sort', title: 'Too few, too many', at: END, ask: howMany },
    { name: 'remember', title: 'What to remember', at: END },
  ],
};
