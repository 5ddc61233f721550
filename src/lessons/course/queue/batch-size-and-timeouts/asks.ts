import { nameOf, plural, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { END, when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn, reportedIn } from '../../../find';
import type { NamedRun } from '../../../lesson';
import { queueSettingsIn } from '../settings';

/** Each visibility timeout that is offered, by the run that has it, the shortest first. */
const OFFERED = ['aboveBatch', 'asTimeout', 'photos'] as const;

function visibilityTimeout(name: string, named: NamedRun): string {
  return `${queueSettingsIn(named(name)).queue.VisibilityTimeout} s`;
}

/** What AWS says when it refuses the shortest of them. */
function refusal(named: NamedRun): string {
  return named('aboveBatch').refusals[0]?.message ?? '';
}

export const leastVisibility: ChoiceAsk = {
  kind: 'choice',
  question:
    'What is the shortest of these visibility timeouts with which Lambda accepts the queue?',
  options: {
    photos: {
      says: (_, named) => `${visibilityTimeout('photos', named)}: six times the function’s timeout`,
      wrong: {
        says: 'Six times is AWS’s advice, and it is what this queue has. It is not checked: less is accepted.',
        look: when('invocation.started'),
      },
    },
    aboveBatch: {
      says: (_, named) =>
        `${visibilityTimeout('aboveBatch', named)}: a little more than the batch takes`,
      wrong: {
        says: (_, named) =>
          `It would be long enough for this batch, but Lambda cannot know how long a batch takes. It compares with the function’s timeout, and answers: “${refusal(named)}”.`,
        look: when('invocation.started'),
      },
    },
    asTimeout: {
      says: (_, named) =>
        `${visibilityTimeout('asTimeout', named)}: as long as the function may run`,
    },
  },
  answer: (_, named) => OFFERED.find((name) => named(name).refusals.length === 0) ?? 'photos',
  right: (_, named) =>
    `Lambda compares it with the function’s timeout. With ${visibilityTimeout('aboveBatch', named)} it answers: “${refusal(named)}”.`,
};

/** The work that the first invocation got done. */
export function doneAtFirst(run: OpenRun): number {
  return countIn(run, 'item.completed', { where: ({ invocation }) => invocation === 1 });
}

const cutOff = when('invocation.ended');

export const howManyVideos: NumberAsk = {
  kind: 'number',
  question: 'How many of the ten videos are done when the time is up?',
  unit: 'videos',
  min: 0,
  max: 10,
  answer: doneAtFirst,
  wrongs: [
    {
      fits: (given) => given === 10,
      says: 'There is no time for all ten: Lambda ends every invocation after its timeout.',
      look: cutOff,
    },
    {
      fits: (given, right) => given === right + 1,
      says: (run) =>
        `That one was begun, and cut off half way: message ${nameOf(eventIn(run, 'item.failed').item)}.`,
      look: when('item.failed'),
    },
    {
      fits: (given) => given === 0,
      says: 'None is deleted, but the work of some has run to the end all the same. That is the trouble with it.',
      look: cutOff,
    },
  ],
  otherwise: { says: 'They are worked on one after another, two minutes each.', look: cutOff },
  right: (run) =>
    `${doneAtFirst(run)} of them fit into the timeout. Message ${nameOf(eventIn(run, 'item.failed').item)} is cut off half way, and what comes after it is not begun.`,
};

export const whatBecomesOfTheDone: ChoiceAsk = {
  kind: 'choice',
  question: (run) => `What becomes of the ${doneAtFirst(run)} videos that are done?`,
  options: {
    deleted: {
      says: 'Lambda deletes them, and only the others come back',
      wrong: {
        says: 'Lambda knows only that the invocation timed out. It cannot tell which messages were done, so it deletes none.',
        look: when('message.visible', { item: 'm1' }),
      },
    },
    again: { says: 'They come back and are done a second time' },
    skipped: {
      says: 'They come back too, but the next batch goes on where this one stopped',
      wrong: {
        says: 'Nobody has kept the place. The next batch is the same ten messages, and it begins with message 1.',
        look: when('item.completed', { item: 'm1', nth: 2 }),
      },
    },
    dead: {
      says: 'The dead-letter queue gets them at once, with the rest of the batch',
      wrong: {
        says: (run) =>
          `There they end up, but only after ${plural(reportedIn(run, 'm1').receives, 'receive')}: until then they are worked on each time.`,
        look: when('message.deadLettered', { item: 'm1' }),
      },
    },
  },
  answer: (run) => {
    const { completed, deliveries, state } = reportedIn(run, 'm1');
    if (completed > 1) return 'again';
    if (deliveries > 1) return 'skipped';
    return state === 'deadLettered' ? 'dead' : 'deleted';
  },
  right: (run) =>
    `The whole batch comes back, and the work on message 1 runs to the end ${times(reportedIn(run, 'm1').completed)}.`,
};

export const howManyInvocations: NumberAsk = {
  kind: 'number',
  question: (_, named) =>
    `Now the mapping may gather for ${queueSettingsIn(named('gathered')).mapping.MaximumBatchingWindowInSeconds} s. How many invocations will the same six photos take?`,
  unit: 'invocations',
  min: 1,
  max: 6,
  answer: (_, named) => Number(named('gathered').report.metrics.Invocations),
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'Six would fit into one batch of ten, but they do not come within one window: the batch goes out when the window is over, full or not.',
      look: when('message.sent', { nth: 'last' }),
    },
    {
      fits: (given) => given === 6,
      says: 'With a window a photo that comes alone waits for others to join its batch.',
      look: when('message.sent', { nth: 2 }),
    },
  ],
  otherwise: {
    says: 'The window opens with the first message of a batch. See when each of the six was sent.',
    look: END,
  },
  right:
    'The window opens with the first message of a batch. The photos that come within it go out together, and the next photo opens another.',
};
