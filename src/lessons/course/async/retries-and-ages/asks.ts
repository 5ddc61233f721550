import { ordinal, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';

/** How often the function was run with an event. */
export function runsOf(run: OpenRun, item: string): number {
  return countIn(run, 'invocation.started', { item });
}

/** How long after Lambda took it over each throttle of event 3 came, in milliseconds. */
export function throttleAges(run: OpenRun): readonly number[] {
  const { at: accepted } = eventIn(run, 'event.accepted', { item: 'm3' });
  return eventsIn(run, 'batch.throttled', { item: 'm3' }).map(({ at }) => at - accepted);
}

/** The waits between one throttle of event 3 and the next, in milliseconds. */
export function throttleWaits(run: OpenRun): readonly number[] {
  const ages = throttleAges(run);
  return ages.slice(1).map((age, before) => age - (ages[before] ?? 0));
}

/** How long event 3 waited after its last throttle, in milliseconds. */
export function lastWait(run: OpenRun): number {
  const { at } = eventIn(run, 'batch.throttled', { item: 'm3' }, throttleAges(run).length);
  return eventIn(run, 'invocation.started', { item: 'm3' }).at - at;
}

/** When Lambda gives event 3 up, in seconds after it took it over. */
function givenUpAfter(run: OpenRun): number {
  const { at: accepted } = eventIn(run, 'event.accepted', { item: 'm3' });
  return Math.round((eventIn(run, 'event.dropped', { item: 'm3' }).at - accepted) / 1_000);
}

/** The maximum age that the run has, in seconds. */
function maximumAge({ scenario }: OpenRun): number {
  return scenario.model === 'async' ? scenario.settings.invoke.MaximumEventAgeInSeconds : 0;
}

export const howManyRuns: NumberAsk = {
  kind: 'number',
  question: 'How often will the function be run with event 2, this time included?',
  unit: 'runs',
  min: 1,
  max: 10,
  answer: (run) => runsOf(run, 'm2'),
  wrongs: [
    {
      fits: (given, right) => given === right - 1,
      says: 'The two retries come on top of the first try.',
      look: when('event.retryScheduled', { item: 'm2', nth: 2 }),
    },
    {
      fits: (given) => given === 1,
      says: 'Nobody waits for an answer here, so Lambda tries again on its own.',
      look: when('event.retryScheduled', { item: 'm2' }),
    },
    {
      fits: (given, right) => given > right,
      says: 'After a function error Lambda retries twice by default, and twice is the most that can be set. Hours of retries are for something else.',
      look: when('event.dropped', { item: 'm2' }),
    },
  ],
  otherwise: {
    says: 'Count the first try and every retry after it.',
    look: when('event.dropped', { item: 'm2' }),
  },
  right: (run) =>
    `One try and ${eventsIn(run, 'event.retryScheduled', { item: 'm2' }).length} retries: that is the default, and the most there is.`,
};

export const thirdThrottle: ChoiceAsk = {
  kind: 'choice',
  question:
    'Lambda has tried event 3 three times, and each time there was no room. What happens to it now?',
  options: {
    givenUp: {
      says: 'It goes to the destination, without retries left',
      wrong: {
        says: (run) =>
          `A throttle uses up no retry: event 3 is put back after its ${ordinal(throttleAges(run).length)} one just as after its first.`,
        look: when('batch.throttled', { item: 'm3', nth: 'last' }),
      },
    },
    goesOn: { says: 'Lambda goes on trying, more and more rarely' },
    source: {
      says: 'S3 hands it over again later',
      wrong: {
        says: 'S3 was done with it at the answer 202. Everything since then is between Lambda and its own queue.',
        look: when('event.accepted', { item: 'm3' }),
      },
    },
    room: {
      says: 'It waits, and runs at once when there is room',
      wrong: {
        says: (run) => {
          const free = eventIn(run, 'settings.changed', {}, 2).at;
          const waited = eventIn(run, 'invocation.started', { item: 'm3' }).at - free;
          return `Nothing tells Lambda’s queue that there is room. The next try comes when its wait is over, ${durationText(waited)} after room was there.`;
        },
        look: when('settings.changed', { nth: 2 }),
      },
    },
  },
  answer: (run) => {
    if (countIn(run, 'event.sent', { item: 'm3' }) > 1) return 'source';
    const throttles = throttleAges(run).length;
    if (countIn(run, 'event.dropped', { item: 'm3' }) > 0 && throttles === 3) return 'givenUp';
    return throttles > 3 ? 'goesOn' : 'room';
  },
  right: (run) =>
    `It is throttled ${times(throttleAges(run).length)} in all, uses up no retry, and is done in the end.`,
};

export const whenGivenUp: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `The maximum age is now ${maximumAge(run)} s, and there is no room for ten minutes. How old is event 3 when Lambda gives it up?`,
  unit: 'seconds',
  min: 0,
  max: 600,
  answer: givenUpAfter,
  wrongs: [
    {
      fits: (given, _, run) => given === maximumAge(run),
      says: 'Lambda looks ahead. As soon as the next try would come after the maximum age, it gives up, and does not wait for that age.',
      look: when('event.dropped', { item: 'm3' }),
    },
    {
      fits: (given, _, run) => given > maximumAge(run),
      says: 'No try comes after the maximum age.',
      look: when('event.dropped', { item: 'm3' }),
    },
    {
      fits: (given, right) => given < right,
      says: 'At that age there is still time for another try.',
      look: when('batch.throttled', { item: 'm3', nth: 'last' }),
    },
  ],
  otherwise: {
    says: 'Lambda decides each time that a try fails: look when the tries are.',
    look: when('batch.throttled', { item: 'm3', nth: 'last' }),
  },
  right: (run) =>
    `At that age it is throttled once more, and the next try would come after ${maximumAge(run)} s. So it goes to the destination at once.`,
};
