import { itemIn, itemSubject, type Subject } from '../../../../models/subject';
import { nameOf, plural, times } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn, eventsIn, reportedIn } from '../../../find';

export const howManyTries: NumberAsk = {
  kind: 'number',
  question: 'It fails every time. How often is the function handed message 2 in all?',
  unit: 'times',
  min: 1,
  max: 6,
  answer: (run) => reportedIn(run, 'm2').deliveries,
  wrongs: [
    {
      fits: (given, right) => given === right - 1,
      says: (run) =>
        `The last receive that is allowed is still handed out: its count is then as large as maxReceiveCount, not larger. See receive ${reportedIn(run, 'm2').receives} reach the function.`,
      look: when('invocation.started', { item: 'm2', nth: 'last' }),
    },
    {
      fits: (given, right) => given === right + 1,
      says: 'There is one receive more, but the message is not handed out at it: that is the one at which it moves.',
      look: when('message.deadLettered', { item: 'm2' }),
    },
    {
      fits: (given) => given === 1,
      says: 'A failure moves nothing by itself: the message comes back when it is visible again.',
      look: when('message.received', { item: 'm2', nth: 2 }),
    },
  ],
  otherwise: {
    says: 'Count the receives that maxReceiveCount allows: each of them is a try.',
    look: when('message.deadLettered', { item: 'm2' }),
  },
  right: (run) =>
    `With a maxReceiveCount of ${reportedIn(run, 'm2').receives} the function gets it ${times(reportedIn(run, 'm2').deliveries)}, and no more.`,
};

export const whatTheLookDoes: ChoiceAsk = {
  kind: 'choice',
  question: 'What becomes of messages 3 and 4, which were shown in the console?',
  options: {
    next: {
      says: 'The first free poller takes them, in their turn',
      wrong: {
        says: 'They would be next, but they are in flight now like any message that was received. The first free poller finds message 5.',
        look: when('message.received', { item: 'm5' }),
      },
    },
    dead: { says: 'The dead-letter queue gets them, and your code never does' },
    later: {
      says: 'They are worked on a little later, once they are visible again',
      wrong: {
        says: 'Visible again they are, but the look was the one receive that they had. The next one moves them.',
        look: when('message.deadLettered', { item: 'm3' }),
      },
    },
    nothing: {
      says: 'Nothing: reading is not consuming',
      wrong: {
        says: 'SQS has no way to read without receiving. The console called ReceiveMessage, and each of the two now has a receive count of 1.',
        look: when('message.received', { item: 'm3' }),
      },
    },
  },
  answer: (run) => {
    if (reportedIn(run, 'm3').state === 'deadLettered') return 'dead';
    const took = (item: string) =>
      eventIn(run, 'message.received', { item, where: ({ by }) => by === 'mapping' }).seq;
    return took('m3') < took('m5') ? 'next' : 'later';
  },
  right:
    'A look in the console is a ReceiveMessage, and one receive was all that they had. They go at the next one.',
};

/** The dead letters in the order of their arrival. */
export function deadLetters(run: OpenRun): readonly string[] {
  return eventsIn(run, 'message.deadLettered').map(({ item }) => item);
}

export const whichOneFailed: PlaceAsk = {
  kind: 'place',
  question: (run) =>
    `In the console the ${plural(deadLetters(run).length, 'dead letter')} look the same. Your function’s log has an error for one of them: point at it.`,
  choices: (run) => deadLetters(run).map(itemSubject),
  answer: (run) =>
    itemSubject(deadLetters(run).find((item) => reportedIn(run, item).deliveries > 0) ?? ''),
  wrong: (given: Subject, run) => {
    const item = itemIn(given) ?? '';
    const isThrottled = countIn(run, 'batch.throttled', { item }) > 0;
    return {
      says: isThrottled
        ? `Message ${nameOf(item)} was received once and throttled ${times(countIn(run, 'batch.throttled', { item }))}, until its visibility timeout was over. No invocation ever had it.`
        : `Message ${nameOf(item)} was received by someone with a console, and by nobody else. No invocation ever had it.`,
      look: isThrottled
        ? when('batch.throttled', { item })
        : when('message.received', { item, where: ({ by }) => by === 'peek' }),
    };
  },
  right:
    'Message 2 is the only one that an invocation had. Of the others the function’s log says nothing at all.',
};
