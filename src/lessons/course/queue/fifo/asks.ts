import { itemIn, itemSubject } from '../../../../models/subject';
import { nameOf, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn, reportedIn } from '../../../find';
import { queueSettingsIn } from '../settings';

/** The group that a message belongs to. */
function groupOf(run: OpenRun, item: string): string | null {
  return eventIn(run, 'message.sent', { item }).group;
}

/** The first message that is received once the first invocation with message 1 has ended. */
export function nextAfterFailure(run: OpenRun): string {
  const { seq } = eventIn(run, 'invocation.ended', { item: 'm1' });
  return eventIn(run, 'message.received', { where: (event) => event.seq > seq }).item;
}

export const whichIsNext: PlaceAsk = {
  kind: 'place',
  question: 'Pollers are free. Which message is received next?',
  choices: () => ['m1', 'm3', 'm4', 'm5'].map(itemSubject),
  answer: (run) => itemSubject(nextAfterFailure(run)),
  wrong: (given, run) => {
    const item = itemIn(given) ?? '';
    if (item === 'm1')
      return {
        says: (shown) =>
          `Message 1 failed, so it stays hidden until its visibility timeout of ${queueSettingsIn(shown).queue.VisibilityTimeout} s is over.`,
        look: when('message.visible', { item: 'm1' }),
      };
    return {
      says:
        groupOf(run, item) === groupOf(run, 'm1')
          ? `Message ${nameOf(item)} is visible, but it is Ada’s: behind a hidden message of its own group nothing is received.`
          : `Message ${nameOf(item)} has its turn later.`,
      look: when('message.received', { item }),
    };
  },
  right: (run) =>
    `Message ${nameOf(nextAfterFailure(run))} is Bo’s, and message 2, the one before it in its group, is done. Ada’s have to wait.`,
};

export const whatAdaDoes: ChoiceAsk = {
  kind: 'choice',
  question:
    'At the next receive message 1 moves to the dead-letter queue. What becomes of Ada’s other two?',
  options: {
    stuck: {
      says: 'They wait for message 1',
      wrong: {
        says: 'SQS keeps the order of what is in the queue, and message 1 is no longer in it. Nothing stands before message 3 any more.',
        look: when('message.received', { item: 'm3' }),
      },
    },
    follow: {
      says: 'They follow it there',
      wrong: {
        says: 'Only what was received too often goes there. Messages 3 and 5 have not been received at all so far.',
        look: when('message.received', { item: 'm3' }),
      },
    },
    goOn: { says: 'They go on without it' },
  },
  answer: (run) => {
    const { state } = reportedIn(run, 'm3');
    if (state === 'done') return 'goOn';
    return state === 'deadLettered' ? 'follow' : 'stuck';
  },
  right:
    'The group was blocked for as long as message 1 was in the queue. Now message 3 is at its head.',
};

/** How many messages end in the dead-letter queue. */
export function deadLetters(run: OpenRun): number {
  return countIn(run, 'message.deadLettered');
}

export const howManyDeadLetters: NumberAsk = {
  kind: 'number',
  question: 'Message 1 throws again. How many of the six end in the dead-letter queue this time?',
  unit: 'messages',
  min: 0,
  max: 6,
  answer: deadLetters,
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'Only message 1 is bad, but a batch fails as a whole: each receive counts for all that are in it.',
      look: when('message.deadLettered', { nth: 'last' }),
    },
    {
      fits: (given) => given === 3,
      says: 'Ada has three, but a batch is not made of one group: Bo’s and Cy’s messages failed with them.',
      look: when('invocation.ended'),
    },
  ],
  otherwise: {
    says: 'See who is in the batch that fails, and that it fails at every receive.',
    look: when('invocation.ended', { nth: 'last' }),
  },
  right: (run) =>
    `The batch fails as a whole ${times(reportedIn(run, 'm6').receives)}: three customers share the fate of one message.`,
};
