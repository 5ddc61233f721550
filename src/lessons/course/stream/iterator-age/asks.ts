import type { OpenRun } from '../../../../playback/openRun';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { eventIn } from '../../../find';
import { ageOf, agesIn } from './ages';

const FIVE_MINUTES_MS = 300_000;

/** How old the first record of the first batch is when that is sent, in seconds. */
function oldestSeconds(run: OpenRun): number {
  return ageOf(run, 'm1', eventIn(run, 'invocation.started').at) / 1_000;
}

/** The metric of a batch whose last record has just arrived. */
export const askFirstAge: NumberAsk = {
  kind: 'number',
  question:
    'Record 5 has just arrived: the batch is full and is sent at once. How many seconds does IteratorAge say?',
  unit: 'seconds',
  min: 0,
  max: 60,
  answer: (run) => Math.round((agesIn(run)[0]?.value ?? Number.NaN) / 1_000),
  wrongs: [
    {
      fits: (given, _, run) => Math.abs(given - oldestSeconds(run)) <= 2,
      says: 'That is the age of record 1, the first of the batch. The metric is about the last one.',
      look: when('invocation.started'),
    },
    {
      fits: (given, _, run) => Math.abs(given - oldestSeconds(run) / 2) <= 2,
      says: 'That is about the mean. The metric does not average: it takes one record of the batch, the last.',
      look: when('invocation.started'),
    },
    {
      fits: (given) => given <= 2,
      says: 'It is not counted until the work is done, but until the mapping sends the batch to the function.',
      look: when('invocation.started'),
    },
  ],
  otherwise: {
    says: 'It is the age of the last record of the batch, from its arrival until the batch is sent.',
    look: when('invocation.started'),
  },
  right: 'It is the age of the last record, and that one has just arrived.',
};

/** What says first that something is wrong while the function may not run. */
export const askAlarms: OrderAsk = {
  kind: 'order',
  question:
    'Records 6 to 8 go out when their window is over, and the function may not run. In which order do these happen?',
  pieces: {
    age: 'IteratorAge says more than five minutes',
    throttle: 'Throttles counts the first one',
    lag: 'Record 6 is five minutes old and not done',
  },
  answer: (run) => {
    const moments = {
      age: agesIn(run).find(({ value }) => value > FIVE_MINUTES_MS)?.at ?? Number.NaN,
      throttle: eventIn(run, 'batch.throttled').at,
      lag: eventIn(run, 'record.arrived', { item: 'm6' }).at + FIVE_MINUTES_MS,
    };
    return Object.entries(moments)
      .sort(([, one], [, other]) => one - other)
      .map(([id]) => id);
  },
  wrong: (given) =>
    given[2] === 'age'
      ? {
          says: 'The first try is made as soon as the window is over, and every try that is refused is counted at once.',
          look: when('batch.throttled'),
        }
      : {
          says: 'IteratorAge has a value only when a batch is sent to the function and accepted. While it is refused there is none, so it comes last of all.',
          look: when('invocation.started', { item: 'm6' }),
        },
  right: 'IteratorAge comes last: it has no value until something gets through again.',
};

/** The metric while a batch is tried again and again. */
export const askFailing: ChoiceAsk = {
  kind: 'choice',
  question:
    'The function runs, but throws each time, for ten minutes. What does IteratorAge do now?',
  options: {
    grows: { says: 'It grows with every try' },
    silent: {
      says: 'It says nothing',
      wrong: {
        says: 'It is not about what is done, but about what is sent. A try that fails was sent as well.',
        look: when('invocation.started', { item: 'm6', nth: 3 }),
      },
    },
    constant: {
      says: 'It repeats one value',
      wrong: {
        says: 'The batch is the same, but its last record gets older from try to try.',
        look: when('invocation.started', { item: 'm6', nth: 'last' }),
      },
    },
  },
  answer: (run) => {
    const from = eventIn(run, 'batch.retrying').at;
    const later = agesIn(run).filter(({ at }) => at > from);
    const [first] = later;
    if (!first) return 'silent';
    return (later.at(-1)?.value ?? 0) > first.value ? 'grows' : 'constant';
  },
  right: (run) =>
    `Each try sends the batch once more, and record 8 has got older: ${durationText(ageOf(run, 'm8', agesIn(run).at(-1)?.at ?? Number.NaN))} at the last one.`,
};
