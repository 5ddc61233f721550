import { loadModel } from '../models';
import type { Challenge } from './challenge';

/** What is known of a challenge without loading it: enough to offer it. */
export interface ChallengeCard {
  readonly id: string;
  readonly title: string;
  /** The id of its model. */
  readonly model: 'queue' | 'stream' | 'async' | 'sync';
  /** What has to be mended, in one line. */
  readonly about: string;
  /** The fewest changed settings that are known to mend it. */
  readonly par: number;
  readonly load: () => Promise<Challenge>;
}

/** All challenges, those of a model together, the easier ones first. */
export const challengeCards: readonly ChallengeCard[] = [
  {
    id: 'never-tried',
    title: 'Given up, never tried',
    model: 'queue',
    about: 'Good messages end in the dead-letter queue although the function never saw them.',
    par: 2,
    load: async () => (await import('./all/never-tried')).neverTried,
  },
  {
    id: 'paid-on-a-slow-day',
    title: 'Paid twice on a slow day',
    model: 'queue',
    about: 'A batch takes a little longer than planned, and bills are paid two and three times.',
    par: 2,
    load: async () => (await import('./all/paid-on-a-slow-day')).paidOnASlowDay,
  },
  {
    id: 'reported-to-nobody',
    title: 'Reported to nobody',
    model: 'queue',
    about: 'The function names the messages that failed, and they disappear all the same.',
    par: 2,
    load: async () => (await import('./all/reported-to-nobody')).reportedToNobody,
  },
  {
    id: 'one-strike',
    title: 'One strike',
    model: 'queue',
    about: 'A single bad message, and the dead-letter queue is full of good ones.',
    par: 2,
    load: async () => (await import('./all/one-strike')).oneStrike,
  },
  {
    id: 'outlast-the-outage',
    title: 'Outlast the outage',
    model: 'queue',
    about:
      'The database is away for some minutes, and every message is given up before it is back.',
    par: 2,
    load: async () => (await import('./all/outlast-the-outage')).outlastTheOutage,
  },
  {
    id: 'shipped-before-paid',
    title: 'Shipped before paid',
    model: 'queue',
    about: 'Events of the same order overtake each other, and the first failure makes it worse.',
    par: 2,
    load: async () => (await import('./all/shipped-before-paid')).shippedBeforePaid,
  },
  {
    id: 'gone-by-monday',
    title: 'Gone by Monday',
    model: 'queue',
    about: 'The team comes back to mend it, and the dead letters have expired.',
    par: 1,
    load: async () => (await import('./all/gone-by-monday')).goneByMonday,
  },
  {
    id: 'one-record-stops-all',
    title: 'One record stops all',
    model: 'stream',
    about: 'One bad record blocks its shard for a day, and good records expire behind it.',
    par: 3,
    load: async () => (await import('./all/one-record-stops-all')).oneRecordStopsAll,
  },
  {
    id: 'once-each',
    title: 'Once each',
    model: 'stream',
    about: 'A bad record is lost without a trace, and each repair counts good ones twice.',
    par: 2,
    load: async () => (await import('./all/once-each')).onceEach,
  },
  {
    id: 'falling-behind',
    title: 'Falling behind',
    model: 'stream',
    about: 'Records arrive faster than the function works, and each partition key has its order.',
    par: 1,
    load: async () => (await import('./all/falling-behind')).fallingBehind,
  },
  {
    id: 'late-to-the-stream',
    title: 'Late to the stream',
    model: 'stream',
    about: 'The mapping is new, and what was in the stream before it is never read.',
    par: 3,
    load: async () => (await import('./all/late-to-the-stream')).lateToTheStream,
  },
  {
    id: 'charge-once',
    title: 'Charge once',
    model: 'async',
    about: 'An event is tried again after the card was charged, and again.',
    par: 3,
    load: async () => (await import('./all/charge-once')).chargeOnce,
  },
  {
    id: 'both-ends',
    title: 'Lost at both ends',
    model: 'async',
    about: 'Some events never reach Lambda, others fail in the function: all of them are gone.',
    par: 2,
    load: async () => (await import('./all/both-ends')).bothEnds,
  },
  {
    id: 'two-hours-away',
    title: 'Two hours away',
    model: 'async',
    about: 'Nothing can run for two hours, and every event of that time is dropped.',
    par: 2,
    load: async () => (await import('./all/two-hours-away')).twoHoursAway,
  },
  {
    id: 'ordered-twice',
    title: 'Ordered twice',
    model: 'sync',
    about: 'The shop says that it failed; the order was placed, and then once more.',
    par: 2,
    load: async () => (await import('./all/ordered-twice')).orderedTwice,
  },
  {
    id: 'calm-the-storm',
    title: 'Calm the storm',
    model: 'sync',
    about: 'A hundred clients come back at the same instant, and most of them fail again.',
    par: 2,
    load: async () => (await import('./all/calm-the-storm')).calmTheStorm,
  },
  {
    id: 'nobody-is-waiting',
    title: 'Nobody is waiting',
    model: 'sync',
    about: 'Requests hang, clients leave, and the function runs on and is paid for.',
    par: 2,
    load: async () => (await import('./all/nobody-is-waiting')).nobodyIsWaiting,
  },
];

/** A challenge with its card: all that is known of it. */
export interface OpenChallenge extends Challenge {
  readonly card: ChallengeCard;
}

/** The challenge of that id, if there is one. */
export function challengeCard(id: string): ChallengeCard | undefined {
  return challengeCards.find((card) => card.id === id);
}

/** The challenge that comes after one; undefined after the last. */
export function challengeAfter(id: string): ChallengeCard | undefined {
  const place = challengeCards.findIndex((card) => card.id === id);
  return place < 0 ? undefined : challengeCards[place + 1];
}

/** Loads a challenge, and its model; rejected when that is not possible just now. */
export async function loadChallenge(card: ChallengeCard): Promise<OpenChallenge> {
  const [challenge] = await Promise.all([card.load(), loadModel(card.model)]);
  return { card, ...challenge };
}
