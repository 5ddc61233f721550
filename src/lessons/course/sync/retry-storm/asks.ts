import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';

/** How many of the clients' attempts with that number got through, from 1. */
export function servedAt(run: OpenRun, attempt: number): number {
  return countIn(run, 'request.succeeded', { where: ({ attempts }) => attempts === attempt });
}

/** How many calls there were with that attempt number. */
export function sentAt(run: OpenRun, attempt: number): number {
  return countIn(run, 'request.sent', { where: (sent) => sent.attempt === attempt });
}

/** How many requests came while Lambda was out of order. */
function rejectedRequests(run: OpenRun): number {
  return new Set(eventsIn(run, 'call.rejected').map(({ item }) => item)).size;
}

export const whoGetsThrough: ChoiceAsk = {
  kind: 'choice',
  question: (run) =>
    `When the ${sentAt(run, 2)} come back, requests 1 to ${servedAt(run, 1)} are done. How many of the ${sentAt(run, 2)} get through?`,
  options: {
    9: {
      says: 'All nine: it is free again',
      wrong: {
        says: 'It is free, but only three times at once, and they come at the same instant.',
        look: when('batch.throttled', { nth: 10 }),
      },
    },
    0: {
      says: 'None: they collide',
      wrong: {
        says: 'The first ones that arrive find room. The others do not.',
        look: when('request.succeeded', { nth: 4 }),
      },
    },
    3: { says: 'Three, and the others wait again' },
    6: {
      says: 'Six: three at once, and three right after them',
      wrong: {
        says: 'A synchronous call does not queue. Whoever finds no room is rejected at that instant.',
        look: when('batch.throttled', { nth: 10 }),
      },
    },
  },
  answer: (run) => String(servedAt(run, 2)),
  right: (run) =>
    `${servedAt(run, 2)} of ${sentAt(run, 2)}, as at the beginning: they came all at once again.`,
};

export const howManyFail: NumberAsk = {
  kind: 'number',
  question:
    'A client sends a request three times at most. How many of the twelve clients get no price in the end?',
  unit: 'clients',
  min: 0,
  max: 12,
  answer: (run) => countIn(run, 'request.failed'),
  wrongs: [
    {
      fits: (given) => given === 0,
      says: (run) =>
        `With waits that long there would be time for all. But each time, those who come together find room for ${servedAt(run, 1)}.`,
      look: when('request.failed', { nth: 'last' }),
    },
    {
      fits: (given, right, run) => given === right + servedAt(run, 3),
      says: 'So many have one attempt left after the second wave, and some of them get through with it.',
      look: when('request.succeeded', { nth: 'last' }),
    },
  ],
  otherwise: {
    says: (run) => `In each wave ${servedAt(run, 1)} get through. Count the waves.`,
    look: when('request.failed', { nth: 'last' }),
  },
  right: (run) =>
    `${servedAt(run, 1)} are served in each wave; the ${countIn(run, 'request.failed')} others have used up their attempts.`,
};

export const howManyRetries: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `Lambda is out of order for ${rejectedRequests(run)} requests, and each may be sent three times. How many retries does the client make in all?`,
  unit: 'retries',
  min: 0,
  max: 60,
  answer: (run) => countIn(run, 'retry.scheduled'),
  wrongs: [
    {
      fits: (given, _, run) => given === 2 * rejectedRequests(run),
      says: 'Two for each would be too many for its tokens: the last requests get none at all.',
      look: when('request.failed', { where: ({ why }) => why === 'noTokens' }),
    },
    {
      fits: (given, right) => given > right,
      says: 'Its tokens do not last for so many.',
      look: when('request.failed', { where: ({ why }) => why === 'noTokens' }),
    },
    {
      fits: (given, right) => given < right,
      says: 'It has tokens for more: divide what it has by what a retry costs.',
      look: when('retry.scheduled', { nth: 'last' }),
    },
  ],
  otherwise: {
    says: 'Divide its tokens by what a retry costs.',
    look: when('retry.scheduled', { nth: 'last' }),
  },
  right: (run) =>
    `After ${countIn(run, 'retry.scheduled')} retries at ${eventIn(run, 'retry.scheduled').cost} tokens each there are ${eventIn(run, 'request.failed', { where: ({ why }) => why === 'noTokens' }).tokensLeft} left, too few for another.`,
};
