import { plural } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn, eventsIn, reportedIn } from '../../../find';

/** How many of a run's items ended so. */
export function ended(run: OpenRun, state: 'done' | 'deadLettered'): number {
  return Object.values(run.report.items).filter((item) => item.state === state).length;
}

export const whoTriesAgain: ChoiceAsk = {
  kind: 'choice',
  question: 'Who tries event 2 again?',
  options: {
    lambda: { says: 'Lambda: it still has the event in a queue of its own' },
    sns: {
      says: 'SNS: it delivers the message a second time',
      wrong: {
        says: 'SNS had its 202 before the function even began. It never hears of what became of the event, and hands it over once.',
        look: when('event.accepted', { item: 'm2' }),
      },
    },
    nobody: {
      says: 'Nobody: SNS does not retry a function that fails',
      wrong: {
        says: 'SNS does not, but it is not the only one who could. See who has the event now.',
        look: when('invocation.started', { item: 'm2', nth: 2 }),
      },
    },
    publisher: {
      says: 'Whoever published it, once told of the error',
      wrong: {
        says: 'Nobody told them anything: to publish is to hand over. The error stays between Lambda and the function.',
        look: when('event.accepted', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    if (countIn(run, 'event.accepted', { item: 'm2' }) > 1) return 'sns';
    return reportedIn(run, 'm2').deliveries > 1 ? 'lambda' : 'nobody';
  },
  right:
    'With its 202 Lambda took the event over and put it into a queue of its own. SNS is out of it, and Lambda retries.',
};

/** The seconds between the first two receives of a message. */
export function untilAgain(run: OpenRun): number {
  const [first, second] = eventsIn(run, 'message.received', { item: 'm2' });
  return Math.round(((second?.at ?? 0) - (first?.at ?? 0)) / 1_000);
}

export const whenAgain: NumberAsk = {
  kind: 'number',
  question:
    'Message 2 is about to throw. How many seconds after it was received is it received again?',
  unit: 'seconds',
  min: 0,
  max: 120,
  answer: untilAgain,
  wrongs: [
    {
      fits: (given) => given === 60,
      says: 'A minute is what Lambda waits with an event in its own queue. Here the message is in yours, and your visibility timeout decides.',
      look: when('message.received', { item: 'm2', nth: 2 }),
    },
    {
      fits: (given) => given < 5,
      says: 'Failing does not make a message visible. It stays hidden until its visibility timeout is over.',
      look: when('message.received', { item: 'm2', nth: 2 }),
    },
  ],
  otherwise: {
    says: 'It has been received and is hidden. See how long for: it is a setting of the queue.',
    look: when('message.received', { item: 'm2', nth: 2 }),
  },
  right: (run) =>
    `The queue’s visibility timeout is ${untilAgain(run)} s, and what became of the invocation changes nothing about it.`,
};

export const whatAnOutageDoes: ChoiceAsk = {
  kind: 'choice',
  question:
    'Lambda may keep an event for 6 hours. The mail service is back after 4 minutes. What becomes of the three?',
  options: {
    done: {
      says: 'All are done soon after it is back',
      wrong: {
        says: 'The 6 hours are for events that find no room. On those that the function fails on Lambda makes two retries, whatever their age.',
        look: when('event.dropped'),
      },
    },
    dead: { says: 'All are dead letters before it is back' },
    lost: {
      says: 'All are lost after the first error',
      wrong: {
        says: 'Lambda still has them, and tries each again after about a minute.',
        look: when('event.retryScheduled', { nth: 'last' }),
      },
    },
  },
  answer: (run) => {
    const { state } = reportedIn(run, 'm1');
    if (state === 'done') return 'done';
    return state === 'deadLettered' ? 'dead' : 'lost';
  },
  right: (run) =>
    `Two retries, and the last of them comes after ${plural(Math.round(eventIn(run, 'event.dropped').at / 60_000), 'minute')}. Then the mail service is still down, and there is no third.`,
};
