import { itemSubject } from '../../../../models/subject';
import { ordinal, seconds, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';
import type { NamedRun } from '../../../lesson';
import { queueSettingsIn } from '../../queue/settings';

const THIRD = itemSubject('m3');

/** How long after it was sent the last thing happened to item 3, in milliseconds. */
export function settledAfter(run: OpenRun): number {
  const [sent, settled] = [run.eventsOf(THIRD)[0], run.eventsOf(THIRD).at(-1)].map(
    (seq) => run.trace[seq ?? -1]?.at ?? Number.NaN,
  );
  return (settled ?? Number.NaN) - (sent ?? Number.NaN);
}

/** How many of the three are done in the end. */
export function doneIn(run: OpenRun): number {
  return Object.values(run.report.items).filter(({ state }) => state === 'done').length;
}

function inOrder(named: NamedRun): readonly string[] {
  return ['sync', 'async', 'stream', 'queue'].toSorted(
    (one, other) => settledAfter(named(one)) - settledAfter(named(other)),
  );
}

/** The visibility timeout of the run of a queue. */
export function visibilityTimeout(run: OpenRun): string {
  return `${queueSettingsIn(run).queue.VisibilityTimeout} s`;
}

/** How many receives its messages may have. */
export function receivesAllowed(run: OpenRun): number {
  return queueSettingsIn(run).queue.maxReceiveCount ?? 0;
}

export const whoKnowsFirst: OrderAsk = {
  kind: 'order',
  question: 'In which order is it settled what becomes of the third, for good or bad?',
  pieces: {
    async: 'Asynchronous event: Lambda’s own queue',
    queue: (_, named) =>
      `SQS queue: visibility timeout ${visibilityTimeout(named('queue'))}, ${receivesAllowed(named('queue'))} receives`,
    sync: 'Synchronous call: an SDK with three attempts',
    stream: 'Kinesis stream: third and second in one shard',
  },
  answer: (_, named) => inOrder(named),
  wrong: (given) => ({
    says: (_, named) => {
      const late = given.find((id, at) => id !== inOrder(named)[at]) ?? '';
      const place = inOrder(named).indexOf(late) + 1;
      return `Where somebody waits for an answer there is one within seconds; everywhere else it takes the waits between tries. The ${NAMES[late]} comes ${ordinal(place)}, after ${roundly(settledAfter(named(late)))}.`;
    },
    look: when('request.failed', { item: 'm3' }),
  }),
  right: (_, named) =>
    `After ${inOrder(named)
      .map((id) => `${roundly(settledAfter(named(id)))} (${NAMES[id]})`)
      .join(', ')}.`,
};

const NAMES: Readonly<Record<string, string>> = {
  sync: 'synchronous call',
  async: 'asynchronous event',
  stream: 'stream',
  queue: 'SQS queue',
};

/** Seconds, with a tenth where it takes one. */
export function roundly(ms: number): string {
  return seconds(Math.round(ms / 100) * 100);
}

export const howManyDone: NumberAsk = {
  kind: 'number',
  question: 'How many of the three events are done in the end?',
  unit: 'events',
  min: 0,
  max: 3,
  answer: doneIn,
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'That was so when a client waited. Lambda’s queue is patient: it tries both again.',
      look: when('event.succeeded', { item: 'm2' }),
    },
    {
      fits: (given) => given === 2,
      says: 'Event 3 comes later, as its waits grow. But nothing limits how often it is throttled.',
      look: when('event.succeeded', { item: 'm3' }),
    },
  ],
  otherwise: {
    says: 'Event 1 is in the function already, and nothing is wrong with it.',
    look: when('event.succeeded', { item: 'm1' }),
  },
  right:
    'A throttle uses up no retry. Each event is tried until there is room, for up to six hours.',
};

export const whoElseWaits: PlaceAsk = {
  kind: 'place',
  question:
    'One batch is throttled again and again. Point at the record that has to wait as well, although nobody tries it.',
  choices: () => ['m1', 'm2', 'm3'].map(itemSubject),
  answer: (run) => {
    const throttled = eventIn(run, 'batch.throttled').items[0] ?? '';
    const waiting = ['m1', 'm2', 'm3'].filter(
      (item) =>
        item !== throttled &&
        eventIn(run, 'invocation.started', { item }).at >
          eventIn(run, 'invocation.started', { item: throttled }).at,
    );
    return itemSubject(waiting[0] ?? '');
  },
  wrong: (given) =>
    given === itemSubject('m1')
      ? {
          says: 'Record 1 is in the function: it is what the others wait for.',
          look: when('invocation.started', { item: 'm1' }),
        }
      : {
          says: 'That is the one that is tried: each try is a throttle of it.',
          look: when('batch.throttled', { item: 'm2', nth: 2 }),
        },
  right: 'It is behind the other in the same shard, and a shard is read in order.',
};

export const whatBecomesOfIt: ChoiceAsk = {
  kind: 'choice',
  question: 'Message 3 was received and throttled. What becomes of it?',
  options: {
    waits: {
      says: 'It waits in the queue until there is room, and is done',
      wrong: {
        says: 'It goes back to the queue, but not for as long as it takes: each receive counts, also one that led to no run.',
        look: when('message.received', { item: 'm3', nth: 2 }),
      },
    },
    failed: {
      says: 'The function fails on it twice, and it is dead-lettered',
      wrong: {
        says: 'The function never fails here, and never gets to see message 3.',
        look: when('message.deadLettered', { item: 'm3' }),
      },
    },
    slow: {
      says: 'Lambda tries it again for hours, as it does for events',
      wrong: {
        says: 'Only while it is hidden. Then the queue has it back, and counts.',
        look: when('batch.abandoned', { item: 'm3' }),
      },
    },
    neverRan: { says: 'It is dead-lettered without a single run' },
  },
  answer: (run) => {
    if (countIn(run, 'message.deadLettered', { item: 'm3' }) === 0) return 'waits';
    return countIn(run, 'invocation.started', { item: 'm3' }) === 0 ? 'neverRan' : 'failed';
  },
  right: (run) =>
    `It was received ${times(run.report.items.m3?.receives ?? Number.NaN)} and found no room each time; the next receive would be one too many.`,
};
