import { seconds, shortTime, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';

/** How long the first work on label 6 takes from its invocation until it is done. */
export const firstWorkMs = (run: OpenRun) =>
  eventIn(run, 'item.completed', { item: 'm6' }).at -
  eventIn(run, 'invocation.started', { item: 'm6' }).at;

/** How long messages 5 and 6 are still hidden when the function gets them. */
export const hiddenStillMs = (run: OpenRun) =>
  eventIn(run, 'message.received', { item: 'm5' }).hiddenUntil -
  eventIn(run, 'invocation.started', { item: 'm5' }).at;

export const receivesOf = (run: OpenRun, item: string) =>
  countIn(run, 'message.received', { item });

export const whatOfThirdBatch: ChoiceAsk = {
  kind: 'choice',
  question: 'What becomes of the third batch, messages 5 and 6?',
  options: {
    back: {
      says: 'It goes back to the queue at once',
      wrong: {
        says: 'They have been received and stay hidden until their visibility timeout is over. Lambda does not give them back before that.',
        look: when('batch.throttled', { nth: 2 }),
      },
    },
    kept: { says: 'Its poller keeps it and tries again' },
    third: {
      says: 'A third environment is started for it',
      wrong: {
        says: 'Reserved concurrency is also the most that the function may have. There is no third environment in the whole run.',
        look: when('batch.throttled', { nth: 2 }),
      },
    },
    dead: {
      says: 'It goes to the dead-letter queue',
      wrong: {
        says: 'The way there leads through receives. This is the first one, and it is not over yet.',
        look: when('batch.throttled', { nth: 2 }),
      },
    },
  },
  answer: (run) => {
    const { batch } = eventIn(run, 'batch.throttled');
    const again = eventsIn(run, 'batch.throttled', { where: (event) => event.batch === batch });
    const started = eventsIn(run, 'invocation.started', {
      where: (event) => event.batch === batch,
    });
    return again.length + started.length > 1 ? 'kept' : 'back';
  },
  right:
    'Inside one and the same receive the poller asks again and again. Nothing is counted meanwhile, but the visibility timeout runs.',
};

/** The most environments that had a message at the same time. */
function mostAtOnce(run: OpenRun, item: string): number {
  const starts = eventsIn(run, 'invocation.started', { item });
  const ends = eventsIn(run, 'invocation.ended', { item });
  const running = (at: number) =>
    starts.filter((start) => start.at <= at).length - ends.filter((end) => end.at <= at).length;
  return Math.max(...starts.map(({ at }) => running(at)));
}

export const howManyAtOnce: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `The work takes ${seconds(firstWorkMs(run))}, and the messages are hidden for ${seconds(hiddenStillMs(run))} more. How many environments will have message 6 at the same time?`,
  unit: 'environments',
  min: 0,
  max: 3,
  answer: (run) => mostAtOnce(run, 'm6'),
  wrongs: [
    {
      fits: (given) => given === 0,
      says: 'Lambda does not look at the clock of the queue: the function goes on with what it has.',
      look: when('item.completed', { item: 'm6' }),
    },
    {
      fits: (given) => given === 1,
      says: 'That a function works on a message does not keep it hidden. Once it is visible, the next poller takes it, and the other environment is free.',
      look: when('invocation.started', { item: 'm6', nth: 2 }),
    },
  ],
  otherwise: {
    says: 'Reserved concurrency allows two at once, so a third one cannot have it.',
    look: when('invocation.started', { item: 'm6', nth: 2 }),
  },
  right:
    'When its time is up, another poller receives it and hands it to the environment that is free. The first one knows nothing of that.',
};

export const howManyReceives: NumberAsk = {
  kind: 'number',
  question: 'With this setting, how often will message 5 be received until it is done?',
  unit: 'receives',
  min: 1,
  max: 8,
  answer: (run) => receivesOf(run, 'm5'),
  wrongs: [
    {
      fits: (given) => given === 6,
      says: 'Six is no number of tries. It makes one receive long enough for all that can happen inside it.',
      look: when('message.deleted', { item: 'm5' }),
    },
    {
      fits: (given) => given === 2,
      says: 'Two receives were needed when the time ran out during the work. Now it does not.',
      look: when('message.deleted', { item: 'm5' }),
    },
  ],
  otherwise: {
    says: 'Being throttled is no receive: the poller still holds the message from the first one.',
    look: END,
  },
  right: (run) =>
    `It is received ${times(receivesOf(run, 'm5'))}, ${shortTime(eventIn(run, 'invocation.started', { item: 'm5' }).at)} pass in its poller, and there is time left for the work.`,
};
