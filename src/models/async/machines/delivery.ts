import { setup } from 'xstate';

/** What the delivery of an event does; the machine says when. */
interface DeliveryWork {
  /** Hands the event over; a refusal is recorded. */
  readonly handOver: () => void;
  /** The last `handOver` was answered with 202. */
  readonly isTaken: () => boolean;
  /** The source tries again. */
  readonly hasNextTry: () => boolean;
  /** What is left until then, in milliseconds. */
  readonly untilNextTryMs: () => number;
  readonly accept: () => void;
  readonly giveUp: () => void;
}

/** The source has something to hand over. */
type Event = { readonly type: 'begin' };

interface Context {
  readonly work: DeliveryWork;
}

/**
 * The way of an event from its source to Lambda: handed over until Lambda takes it, or until the
 * source gives it up (facts `async-accept`, `sns-two-stages`, `sns-policy-lambda`).
 */
export const deliveryMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as DeliveryWork },
  delays: { deliveryWait: ({ context }) => context.work.untilNextTryMs() },
  guards: {
    isTaken: ({ context }) => context.work.isTaken(),
    hasNextTry: ({ context }) => context.work.hasNextTry(),
  },
  actions: {
    handOver: ({ context }) => context.work.handOver(),
    accept: ({ context }) => context.work.accept(),
    giveUp: ({ context }) => context.work.giveUp(),
  },
}).createMachine({
  id: 'delivery',
  context: ({ input }) => ({ work: input }),
  initial: 'atSource',
  states: {
    atSource: { on: { begin: 'handingOver' } },
    handingOver: {
      entry: 'handOver',
      always: [
        { guard: 'isTaken', target: 'accepted' },
        { guard: 'hasNextTry', target: 'waiting' },
        'givenUp',
      ],
    },
    waiting: { after: { deliveryWait: 'handingOver' } },
    accepted: { type: 'final', entry: 'accept' },
    givenUp: { type: 'final', entry: 'giveUp' },
  },
});
