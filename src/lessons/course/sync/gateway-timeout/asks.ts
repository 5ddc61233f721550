import type { OpenRun } from '../../../../playback/openRun';
import { when } from '../../../anchor';
import type { ChoiceAsk, NumberAsk, OrderAsk } from '../../../ask';
import { countIn, eventIn, eventsIn } from '../../../find';

export const whatOfIt: ChoiceAsk = {
  kind: 'choice',
  question: 'The gateway has answered 504. What becomes of invocation 1?',
  options: {
    runsOn: { says: 'It runs on to its end' },
    stopped: {
      says: 'Lambda stops it',
      wrong: {
        says: 'Nobody tells Lambda that the gateway has gone. The function’s own timeout is the only one that ends it, and that is longer.',
        look: when('invocation.ended', { nth: 1 }),
      },
    },
    rolledBack: {
      says: 'It fails and is undone',
      wrong: {
        says: 'Nothing fails in the function, and Lambda undoes nothing: it does not know what your code has done.',
        look: when('item.completed', { nth: 1 }),
      },
    },
    taken: {
      says: 'The next attempt gets its answer',
      wrong: {
        says: 'Each attempt is a call of its own, and an invocation answers the one that began it.',
        look: when('invocation.started', { nth: 2 }),
      },
    },
  },
  answer: (run) => {
    const first = run.report.invocations[0];
    if (first?.result !== 'success') return 'stopped';
    const answer = eventIn(run, 'call.returned', { where: ({ invocation }) => invocation === 1 });
    if (answer.isAwaited) return 'taken';
    return countIn(run, 'item.completed', { where: ({ invocation }) => invocation === 1 }) > 0
      ? 'runsOn'
      : 'rolledBack';
  },
  right: 'It runs on, is billed to the end, and places the order. Its answer is nobody’s.',
};

const MOMENTS = {
  secondOrder: (run: OpenRun) => eventIn(run, 'item.completed', {}, 2).seq,
  secondAnswer: (run: OpenRun) => eventIn(run, 'gateway.timedOut', {}, 2).seq,
  secondCall: (run: OpenRun) => eventIn(run, 'invocation.started', {}, 2).seq,
  firstOrder: (run: OpenRun) => eventIn(run, 'item.completed', {}, 1).seq,
} as const;

export const whatComesWhen: OrderAsk = {
  kind: 'order',
  question: 'The client tries again. Put what comes now in order.',
  pieces: {
    secondAnswer: 'The client is told 504 again',
    secondOrder: 'The order is placed a second time',
    firstOrder: 'The order is placed for the first time',
    secondCall: 'A second invocation begins',
  },
  answer: (run) =>
    Object.entries(MOMENTS)
      .map(([id, seqIn]) => ({ id, seq: seqIn(run) }))
      .toSorted((one, other) => one.seq - other.seq)
      .map(({ id }) => id),
  wrong: (given) => {
    const place = (id: string) => given.indexOf(id);
    if (place('firstOrder') < place('secondCall')) {
      return {
        says: 'The client comes back within milliseconds, while invocation 1 still has seconds to go: a second environment starts beside it.',
        look: when('invocation.started', { nth: 2 }),
      };
    }
    if (place('secondOrder') < place('secondAnswer')) {
      return {
        says: 'The second invocation takes as long as the first, and the gateway waits no longer for it.',
        look: when('gateway.timedOut', { nth: 2 }),
      };
    }
    return {
      says: 'Invocation 1 began first and ends first, long before the gateway gives up for the second time.',
      look: when('item.completed', { nth: 1 }),
    };
  },
  right:
    'Two invocations ran beside each other, and each placed the order after the client was told that it had failed.',
};

export const howManyErrors: NumberAsk = {
  kind: 'number',
  question: 'The client was told 504 twice. How many does the function’s metric Errors count?',
  unit: 'errors',
  min: 0,
  max: 4,
  answer: (run) => Number(run.report.metrics.Errors),
  wrongs: [
    {
      fits: (given) => given === 2,
      says: (run) =>
        `The gateway counts ${eventsIn(run, 'gateway.timedOut').length}, in its own metric 5XXError. To Lambda both invocations went well.`,
      look: when('invocation.ended', { nth: 2 }),
    },
    {
      fits: (given) => given === 1,
      says: 'Neither of the two invocations failed: both returned an answer, only too late.',
      look: when('invocation.ended', { nth: 1 }),
    },
  ],
  otherwise: {
    says: 'There were two invocations. Look how each of them ended.',
    look: when('invocation.ended', { nth: 2 }),
  },
  right: 'Both invocations returned an answer, so an alarm on the function’s errors stays quiet.',
};
