import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn } from '../../../find';

/** How often the card of an order was charged. */
export function charges(run: OpenRun, item: string): number {
  return countIn(run, 'item.completed', { item });
}

/** The event that Lambda's queue delivers a second time. */
export function copied(run: OpenRun): string {
  return eventIn(run, 'event.deliveredAgain').item;
}

export const howManyCharges: NumberAsk = {
  kind: 'number',
  question: 'The receipt of order 2 can never be sent. How often is its card charged in the end?',
  unit: 'charges',
  min: 1,
  max: 6,
  answer: (run) => charges(run, 'm2'),
  wrongs: [
    {
      fits: (given) => given === 1,
      says: 'Lambda knows nothing of charges. It knows that the function threw, and tries the whole event again.',
      look: when('item.completed', { item: 'm2', nth: 2 }),
    },
    {
      fits: (given, right) => given === right - 1,
      says: 'There are two retries, and the first try has charged the card as well.',
      look: when('item.completed', { item: 'm2', nth: 'last' }),
    },
    {
      fits: (given, right) => given > right,
      says: 'After the second retry Lambda gives the event up.',
      look: when('event.dropped', { item: 'm2' }),
    },
  ],
  otherwise: {
    says: 'Count how often the function runs with event 2.',
    look: when('event.dropped', { item: 'm2' }),
  },
  right: 'Each try begins at the top of the code, charges the card, and then fails on the receipt.',
};

export const howManyInvocations: ChoiceAsk = {
  kind: 'choice',
  question: (run) =>
    `${countIn(run, 'event.sent')} orders, and not one of them fails. How many invocations are there in this run?`,
  options: {
    more: { says: 'More than there are orders' },
    each: {
      says: 'As many as there are orders',
      wrong: {
        says: 'One for each would be exactly once. Lambda’s queue promises at least once, and one event is delivered again.',
        look: when('event.deliveredAgain'),
      },
    },
    fewer: {
      says: 'Fewer than there are orders',
      wrong: {
        says: 'Every event is handed to the function on its own: there are no batches here.',
        look: when('event.succeeded', { nth: 'last' }),
      },
    },
  },
  answer: (run) => {
    const extra = countIn(run, 'invocation.started') - countIn(run, 'event.sent');
    return extra > 0 ? 'more' : extra < 0 ? 'fewer' : 'each';
  },
  right: (run) =>
    `There are ${countIn(run, 'invocation.started')}: one event is there twice with nothing wrong.`,
};

export const whatNow: ChoiceAsk = {
  kind: 'choice',
  question:
    'The receipt of order 2 failed, as before. What does the function do when its retry comes?',
  options: {
    again: {
      says: 'It runs, and charges the card: the first try failed',
      wrong: {
        says: 'The table was told of the charge when it was done, before the receipt failed.',
        look: when('item.recognised', { item: 'm2' }),
      },
    },
    never: {
      says: 'It does not run: the table stops Lambda',
      wrong: {
        says: 'Lambda does not know of the table. It retries as before, and your code looks into the table.',
        look: when('invocation.started', { item: 'm2', nth: 2 }),
      },
    },
    recognised: { says: 'It runs, but leaves the card alone' },
    new: {
      says: 'It runs, and takes the retry for a new order',
      wrong: {
        says: 'All tries of an event have the same request id, and the event itself has the same order number.',
        look: when('event.retryScheduled', { item: 'm2' }),
      },
    },
  },
  answer: (run) => {
    if (countIn(run, 'invocation.started', { item: 'm2' }) < 2) return 'never';
    if (charges(run, 'm2') === 1) return 'recognised';
    const ids = new Set(
      run.report.invocations
        .filter(({ items }) => items.includes('m2'))
        .map((one) => one.requestId),
    );
    return ids.size === 1 ? 'again' : 'new';
  },
  right: 'It finds in the table that the card was charged, and goes on to the receipt.',
};
