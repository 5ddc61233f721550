import { shortTime } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';
import type { NamedRun } from '../../../lesson';

/** How often the function was invoked with order 2. */
export const triesOf = (run: OpenRun) => countIn(run, 'invocation.started', { item: 'm2' });

/** From the first time that the function got order 2 until nobody tried it any more. */
function triedFor(run: OpenRun): number {
  const first = eventIn(run, 'invocation.started', { item: 'm2' }).at;
  const ends = [
    ...eventsIn(run, 'request.failed', { item: 'm2' }),
    ...eventsIn(run, 'event.dropped', { item: 'm2' }),
    ...eventsIn(run, 'batch.discarded', { item: 'm2' }),
    ...eventsIn(run, 'message.deadLettered', { item: 'm2' }),
  ];
  return Math.max(...ends.map(({ at }) => at)) - first;
}

export const whoTriesAgain: ChoiceAsk = {
  kind: 'choice',
  question: 'The function throws on request 2. Who tries it again?',
  options: {
    nobody: { says: 'Nobody' },
    lambda: {
      says: 'Lambda',
      wrong: {
        says: 'Lambda does that for asynchronous events, which come next. Here somebody waits for an answer, and Lambda gives it: the function failed.',
        look: when('request.answered', { item: 'm2' }),
      },
    },
    sdk: {
      says: 'The client’s AWS SDK',
      wrong: {
        says: 'SDKs try again by themselves, but only when the call fails. This call works: its status is 200, and that the function failed stands in a header.',
        look: when('request.answered', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    if (triesOf(run) === 1) return 'nobody';
    return countIn(run, 'request.sent', { item: 'm2' }) > 1 ? 'sdk' : 'lambda';
  },
  right:
    'Lambda answers and is done with it. To an SDK the call went well, so it does not try again either.',
};

export const howOftenAsync: NumberAsk = {
  kind: 'number',
  question: 'How often is the function invoked with event 2, the first time included?',
  unit: 'invocations',
  min: 1,
  max: 6,
  answer: triesOf,
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'S3 has left, so nobody else can try again: Lambda does it by itself, out of its own queue.',
      look: when('event.retryScheduled', { item: 'm2' }),
    },
    {
      fits: (given, right) => given === right - 1,
      says: (run) =>
        `${triesOf(run) - 1} is the number of retries that Lambda makes by default. The first try comes on top of them.`,
      look: when('invocation.started', { item: 'm2', nth: 'last' }),
    },
  ],
  otherwise: {
    says: (run) =>
      `After a function error Lambda makes ${triesOf(run) - 1} retries at most, and then gives the event up.`,
    look: when('event.dropped', { item: 'm2' }),
  },
  right: (run) =>
    `The first try and ${triesOf(run) - 1} retries, all of them by Lambda: S3 is not asked again.`,
};

/** What the function gets after its first failure on order 2. */
function nextOf(run: OpenRun) {
  const failed = eventIn(run, 'item.failed', { item: 'm2' });
  const next = eventIn(run, 'invocation.started', { where: ({ seq }) => seq > failed.seq });
  return `item:${next.items[0] ?? ''}` as const;
}

export const nextOfStream: PlaceAsk = {
  kind: 'place',
  question: 'Record 3 has come as well. Which record does the function get next?',
  choices: () => ['item:m1', 'item:m2', 'item:m3'],
  answer: nextOf,
  right:
    'Order in a shard is kept: nothing behind record 2 is handed over until record 2 is dealt with.',
  wrong: (given) =>
    given === 'item:m1'
      ? {
          says: 'Record 1 is done, and the checkpoint is past it. Lambda does not go back behind it.',
          look: when('batch.succeeded', { item: 'm1' }),
        }
      : {
          says: 'A stream keeps order: record 3 has to wait behind record 2, although nothing is wrong with it.',
          look: when('invocation.started', { item: 'm2', nth: 2 }),
        },
};

export const nextOfQueue: PlaceAsk = {
  kind: 'place',
  question: 'Message 3 has just been sent. Which message does the function get next?',
  choices: () => ['item:m1', 'item:m2', 'item:m3'],
  answer: nextOf,
  right: 'Messages of a standard queue do not wait for each other: message 2 is hidden, 3 is not.',
  wrong: (given) =>
    given === 'item:m1'
      ? {
          says: 'Message 1 went well, so Lambda has deleted it. It is no longer in the queue.',
          look: when('message.deleted', { item: 'm1' }),
        }
      : {
          says: 'Message 2 stays hidden until its visibility timeout is over. Until then the pollers cannot see it, and take message 3.',
          look: when('message.visible', { item: 'm2' }),
        },
};

const WAYS = {
  async: 'Asynchronous: an event from S3',
  queue: 'Queue: a message in SQS',
  sync: 'Synchronous: a request',
  stream: 'Stream: a record in Kinesis',
};

function waysByTime(named: NamedRun): readonly string[] {
  const time = (way: string) => triedFor(named(way));
  return Object.keys(WAYS).sort((one, other) => time(one) - time(other));
}

export const howLong: OrderAsk = {
  kind: 'order',
  question: 'For how long is order 2 tried in these four runs? The shortest first.',
  pieces: WAYS,
  answer: (_, named) => waysByTime(named),
  right: (_, named) =>
    `${waysByTime(named)
      .map((way) => shortTime(triedFor(named(way))))
      .join(
        ', ',
      )}. That is with the settings of this lesson: by default a stream tries for a day, and a queue for four.`,
  wrong: ([first]) =>
    first === 'sync'
      ? {
          says: 'Think of what each one waits for between two tries: a stream some seconds, a queue its visibility timeout, Lambda’s own queue one minute and then two.',
          look: when('message.deadLettered', { item: 'm2' }),
        }
      : {
          says: 'Only the synchronous request is not tried again at all, so it is over first.',
          look: END,
        },
};
