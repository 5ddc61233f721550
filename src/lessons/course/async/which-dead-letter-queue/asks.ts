import { itemSubject } from '../../../../models/subject';
import { durationText } from '../../../../timeline/virtualTime';
import { when } from '../../../anchor';
import type { ChoiceAsk, PlaceAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';

export const whoseIsIt: PlaceAsk = {
  kind: 'place',
  question:
    'Point at the event that would go to SNS’s dead-letter queue, not to the function’s, if nothing went well from now on.',
  choices: () => ['m1', 'm2', 'm3'].map(itemSubject),
  answer: (run) => itemSubject(eventIn(run, 'delivery.failed').item),
  wrong: (given, run) => {
    if (given === itemSubject('m1')) {
      return {
        says: 'Event 1 is done: nobody will do anything with it any more.',
        look: when('event.succeeded', { item: 'm1' }),
      };
    }
    const { at } = eventIn(run, 'event.accepted', { item: 'm2' });
    return {
      says: `Lambda took event 2 over after ${durationText(at)}, so SNS is done with it. What comes now is between Lambda and the function.`,
      look: when('event.accepted', { item: 'm2' }),
    };
  },
  right:
    'Lambda has not taken it over yet, so SNS still has it. Its dead-letter queue is for what it cannot hand over.',
};

export const howOften: ChoiceAsk = {
  kind: 'choice',
  question: 'Event 4 is about to be published. How often does SNS try to hand it over?',
  options: {
    days: {
      says: 'For days',
      wrong: {
        says: 'Event 3 met a fault of Lambda’s. A missing permission is a client error: SNS expects the same answer the next time, and does not ask again.',
        look: when('delivery.givenUp', { item: 'm4' }),
      },
    },
    once: { says: 'Once' },
    three: {
      says: 'Three times',
      wrong: {
        says: 'Three tries at once are the beginning of what follows a fault of Lambda’s. This is not one.',
        look: when('delivery.failed', { item: 'm3' }),
      },
    },
    none: {
      says: 'Not at all',
      wrong: {
        says: 'SNS learns it from Lambda’s answer, a 403, and so it has to ask once.',
        look: when('delivery.failed', { item: 'm4' }),
      },
    },
  },
  answer: (run) => {
    const tries = countIn(run, 'delivery.failed', { item: 'm4' });
    return ({ 0: 'none', 1: 'once', 3: 'three' } as const)[tries] ?? 'days';
  },
  right:
    'A 403 is a client error, and SNS does not repeat those. Event 4 goes to the dead-letter queue of the subscription at once.',
};

export const whichOne: ChoiceAsk = {
  kind: 'choice',
  question: 'The function is about to fail on event 2 for the third time. Where does it go?',
  options: {
    function: { says: 'To the function’s dead-letter queue, since Lambda had it' },
    subscription: {
      says: 'To SNS’s dead-letter queue, as it came from the topic',
      wrong: {
        says: 'SNS handed it over minutes ago and had 202 for an answer. It never hears what the function made of it.',
        look: when('event.accepted', { item: 'm2' }),
      },
    },
    both: {
      says: 'To both, since both are set',
      wrong: {
        says: 'An event has one owner at a time. Lambda took this one over, so Lambda alone gives it up.',
        look: when('target.received', { item: 'm2' }),
      },
    },
    again: {
      says: 'Back to SNS, which tries it again',
      wrong: {
        says: (run) =>
          `SNS sent it ${countIn(run, 'event.sent', { item: 'm2' }) === 1 ? 'once' : 'again'}. The tries since then were Lambda’s.`,
        look: when('event.retryScheduled', { item: 'm2', nth: 'last' }),
      },
    },
  },
  answer: (run) => {
    const atFunction = countIn(run, 'target.received', { item: 'm2' }) > 0;
    const atSns = eventsIn(run, 'delivery.givenUp', { item: 'm2' }).some(({ isKept }) => isKept);
    if (atFunction && atSns) return 'both';
    return atFunction ? 'function' : atSns ? 'subscription' : 'again';
  },
  right:
    'Since the 202 the event has been Lambda’s. What Lambda gives up goes to the dead-letter queue of the function.',
};
