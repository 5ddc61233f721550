import { setup } from 'xstate';
import type { BatchVerdict } from '../../../lambda/response';
import type { BatchReady } from '../events';

/** The batch that one poller is busy with, and what the mapping lets it do with it. */
export interface PollerWork {
  /** Receives once, into the batch it has or a new one. */
  readonly receive: () => void;
  readonly hasMessages: () => boolean;
  /** Why the batch should go out now; null while it should wait for more. */
  readonly ready: () => BatchReady | null;
  /** What is left of the batching window, in milliseconds. */
  readonly windowLeftMs: () => number;
  readonly recordGathered: (why: BatchReady) => void;
  /** Asks the function to take the batch; a throttle is recorded. */
  readonly invoke: () => void;
  /** The last `invoke` was not throttled. */
  readonly wasAccepted: () => boolean;
  /** Wait before the next try, in milliseconds. */
  readonly retryMs: () => number;
  /** What is left of the visibility timeout of the batch's first message, in milliseconds. */
  readonly hiddenLeftMs: () => number;
  /** Gives the batch up: its messages come back to the queue by themselves. */
  readonly abandon: () => void;
  /** Deletes what the verdict lets it delete. */
  readonly settle: (verdict: BatchVerdict) => void;
  /** The mapping has more pollers than it wants. */
  readonly isSurplus: () => boolean;
  readonly onFree: () => void;
  readonly onStopped: () => void;
}

type Event =
  | { readonly type: 'messagesVisible' }
  | { readonly type: 'invocationEnded'; readonly verdict: BatchVerdict }
  | { readonly type: 'scaledDown' };

interface Context {
  readonly work: PollerWork;
}

/**
 * The life of a poller: it long-polls, gathers a batch, invokes the function and waits for the end.
 * A throttled batch is tried again until the visibility timeout of its messages is over, and then
 * given up: the receive has counted although the handler never ran (fact `sqs-throttle`).
 */
export const pollerMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as PollerWork },
  delays: {
    batchingWindow: ({ context }) => context.work.windowLeftMs(),
    retryDelay: ({ context }) => context.work.retryMs(),
    visibilityTimeout: ({ context }) => context.work.hiddenLeftMs(),
  },
  guards: {
    isReady: ({ context }) => context.work.ready() !== null,
    hasMessages: ({ context }) => context.work.hasMessages(),
    wasAccepted: ({ context }) => context.work.wasAccepted(),
    isSurplus: ({ context }) => context.work.isSurplus(),
  },
  actions: {
    receive: ({ context }) => context.work.receive(),
    recordReady: ({ context }) => {
      context.work.recordGathered(context.work.ready() ?? 'windowOver');
    },
    invoke: ({ context }) => context.work.invoke(),
    abandon: ({ context }) => context.work.abandon(),
    settle: ({ context, event }) => {
      if (event.type === 'invocationEnded') context.work.settle(event.verdict);
    },
    becomeFree: ({ context }) => context.work.onFree(),
    stop: ({ context }) => context.work.onStopped(),
  },
}).createMachine({
  id: 'poller',
  context: ({ input }) => ({ work: input }),
  initial: 'polling',
  states: {
    polling: {
      entry: 'becomeFree',
      on: {
        messagesVisible: 'receiving',
        scaledDown: { guard: 'isSurplus', target: 'stopped' },
      },
    },
    receiving: {
      entry: 'receive',
      always: [
        { guard: 'isReady', target: 'invoking' },
        { guard: 'hasMessages', target: 'gathering' },
        'polling',
      ],
    },
    gathering: {
      on: { messagesVisible: 'receiving' },
      after: { batchingWindow: 'invoking' },
    },
    invoking: {
      entry: ['recordReady', 'invoke'],
      always: [{ guard: 'wasAccepted', target: 'running' }, 'throttled'],
    },
    throttled: {
      after: { visibilityTimeout: { target: 'free', actions: 'abandon' } },
      initial: 'waiting',
      states: {
        waiting: { after: { retryDelay: 'trying' } },
        trying: {
          entry: 'invoke',
          always: [{ guard: 'wasAccepted', target: '#poller.running' }, 'waiting'],
        },
      },
    },
    running: { on: { invocationEnded: { target: 'free', actions: 'settle' } } },
    free: { always: [{ guard: 'isSurplus', target: 'stopped' }, 'polling'] },
    stopped: { type: 'final', entry: 'stop' },
  },
});
