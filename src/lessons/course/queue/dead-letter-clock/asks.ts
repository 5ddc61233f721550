import { plural } from '../../../../models/wording';
import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { eventIn } from '../../../find';
import { queueSettingsIn } from '../settings';
import { DAY_MS, DAY_S } from './scenario';

/** Virtual milliseconds as whole days. */
export function inDays(ms: number): string {
  return plural(Math.round(ms / DAY_MS), 'day');
}

/** How long a message may stay in the dead-letter queue from its arrival on, in milliseconds. */
export function stay(run: OpenRun, item: string): number {
  const { at, expiresAt } = eventIn(run, 'message.deadLettered', { item });
  return expiresAt - at;
}

const expired = when('message.expired', { item: 'm1' });

/** For how many days a dead letter is kept. */
function keptDays(run: OpenRun): number {
  return queueSettingsIn(run).queue.deadLetterRetentionPeriod / DAY_S;
}

/** On which day message 1 comes into the dead-letter queue. */
function movedOn(run: OpenRun): number {
  return Math.round(eventIn(run, 'message.deadLettered', { item: 'm1' }).at / DAY_MS);
}

export const daysLeft: NumberAsk = {
  kind: 'number',
  question: (run) =>
    `The dead-letter queue keeps messages for ${inDays(queueSettingsIn(run).queue.deadLetterRetentionPeriod * 1_000)} too. In how many days from now will SQS delete message 1?`,
  unit: 'days',
  min: 0,
  max: 14,
  answer: (run) => Math.round(stay(run, 'm1') / DAY_MS),
  wrongs: [
    {
      fits: (given, _, run) => given === keptDays(run),
      says: (run) =>
        `That would be so if the move had set the clock to zero. On a standard queue the message takes its first sending time along: ${inDays(eventIn(run, 'message.deadLettered', { item: 'm1' }).at)} are gone already.`,
      look: expired,
    },
    {
      fits: (given, _, run) => given > keptDays(run),
      says: (run) =>
        `The two retention periods are never added up, and neither is longer than ${inDays(queueSettingsIn(run).queue.deadLetterRetentionPeriod * 1_000)}.`,
      look: expired,
    },
    {
      fits: (given) => given === 0,
      says: 'The message is not too old yet: it goes by the retention of the queue in which it is.',
      look: expired,
    },
  ],
  otherwise: {
    says: 'Count from when message 1 was sent for the first time, on day 0.',
    look: expired,
  },
  right:
    'The retention is counted from the first sending, on day 0, and not from the arrival here.',
};

export const untilWhen: ChoiceAsk = {
  kind: 'choice',
  question: 'Until when can message 1 be found in the dead-letter queue now?',
  options: {
    fourteen: { says: (run) => `Until day ${keptDays(run)}, counted from its first sending` },
    seventeen: {
      says: (run) => `Until day ${movedOn(run) + keptDays(run)}, counted from its arrival`,
      wrong: {
        says: 'The clock still runs from the first sending: a longer retention only gives it more time to run.',
        look: expired,
      },
    },
    four: {
      says: (run) =>
        `Until day ${queueSettingsIn(run).queue.MessageRetentionPeriod / DAY_S}, as in the source queue`,
      wrong: {
        says: 'Where a message is decides which retention holds. Message 1 is in the dead-letter queue, and takes nothing along but its age.',
        look: expired,
      },
    },
    ever: {
      says: 'Until somebody deletes it, whenever that is',
      wrong: {
        says: 'A dead-letter queue is a queue like any other. No queue keeps a message longer than 14 days.',
        look: expired,
      },
    },
  },
  answer: (run) => {
    const { at, expiresAt } = eventIn(run, 'message.deadLettered', { item: 'm1' });
    const { deadLetterRetentionPeriod, MessageRetentionPeriod } = queueSettingsIn(run).queue;
    if (expiresAt === MessageRetentionPeriod * 1_000) return 'four';
    return expiresAt - at < deadLetterRetentionPeriod * 1_000 ? 'fourteen' : 'seventeen';
  },
  right: (run) =>
    `${keptDays(run)} days from the first sending: it has used up ${inDays(eventIn(run, 'message.deadLettered', { item: 'm1' }).at)} of them.`,
};

const MOMENTS = {
  first: (run: OpenRun) => eventIn(run, 'message.expired', { item: 'm1' }).seq,
  second: (run: OpenRun) => eventIn(run, 'message.expired', { item: 'm2' }).seq,
  look: (run: OpenRun) => eventIn(run, 'queue.peeked').seq,
};

export const whatComesWhen: OrderAsk = {
  kind: 'order',
  question: (run) =>
    `Both messages are in a FIFO dead-letter queue that keeps them for ${keptDays(run)} days. In which order will this happen?`,
  pieces: {
    first: 'Message 1 is deleted for its age',
    look: 'The team looks',
    second: 'Message 2 is deleted for its age',
  },
  answer: (run) =>
    Object.entries(MOMENTS)
      .map(([id, seqIn]) => ({ id, seq: seqIn(run) }))
      .sort((one, other) => one.seq - other.seq)
      .map(({ id }) => id),
  wrong: (given) => {
    if (given.indexOf('second') < given.indexOf('first'))
      return {
        says: 'Message 1 came into the dead-letter queue first, and was sent first: whatever is counted, it goes first.',
        look: expired,
      };
    return given[0] === 'first'
      ? {
          says: 'That is what a standard queue did. On a FIFO queue the move sets the clock to zero, so both are there when the team looks.',
          look: when('deadLetter.received', { item: 'm1' }),
        }
      : {
          says: (run) =>
            `When the team looks, both are still there: each has ${keptDays(run)} days from its arrival.`,
          look: when('deadLetter.received', { item: 'm2' }),
        };
  },
  right:
    'A move to a FIFO dead-letter queue sets the clock to zero: each has its days from the move on.',
};
