import { setup } from 'xstate';

/** What a reader does; the machine says when. */
export interface ReaderWork {
  /** Reads once, into the batch that it gathers. */
  readonly read: () => void;
  readonly hasUnread: () => boolean;
  readonly hasRecords: () => boolean;
  /** The batch should go out now, and not wait for more. */
  readonly isReady: () => boolean;
  /** What is left of the batching window, in milliseconds. */
  readonly windowLeftMs: () => number;
  /** How long until the shard is read next, in milliseconds. */
  readonly untilNextPollMs: () => number;
  /** Another lane of the shard holds this one up. */
  readonly isHeldUp: () => boolean;
  readonly isDisabled: () => boolean;
  readonly startBatch: () => void;
  /** Moves on behind the batch, or back to the checkpoint if it was given up unfinished. */
  readonly settle: () => void;
  /** Gives back what was read and not handed to the function. */
  readonly giveBack: () => void;
}

type Event = {
  readonly type: 'recordsWaiting' | 'batchOver' | 'released' | 'disabled' | 'enabled';
};

interface Context {
  readonly work: ReaderWork;
}

/**
 * The life of a lane's reader: it polls its shard, gathers a batch, and reads nothing more until
 * that batch is over (facts `stream-default-block`, `stream-batch-window`, `kinesis-poll-rate`).
 * There is one for each of the `ParallelizationFactor` lanes of a shard (`stream-parallelization`).
 */
export const readerMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as ReaderWork },
  delays: {
    nextPoll: ({ context }) => context.work.untilNextPollMs(),
    batchingWindow: ({ context }) => context.work.windowLeftMs(),
  },
  guards: {
    hasUnread: ({ context }) => context.work.hasUnread(),
    hasRecords: ({ context }) => context.work.hasRecords(),
    isReady: ({ context }) => context.work.isReady(),
    isHeldUp: ({ context }) => context.work.isHeldUp(),
    isDisabled: ({ context }) => context.work.isDisabled(),
  },
  actions: {
    read: ({ context }) => context.work.read(),
    startBatch: ({ context }) => context.work.startBatch(),
    settle: ({ context }) => context.work.settle(),
    giveBack: ({ context }) => context.work.giveBack(),
  },
}).createMachine({
  id: 'reader',
  context: ({ input }) => ({ work: input }),
  initial: 'choosing',
  states: {
    choosing: {
      always: [
        { guard: 'isDisabled', target: 'disabled' },
        { guard: 'hasUnread', target: 'polling' },
        'idle',
      ],
    },
    idle: { on: { recordsWaiting: 'polling', disabled: 'disabled' } },
    polling: { after: { nextPoll: 'reading' }, on: { disabled: 'disabled' } },
    reading: {
      entry: 'read',
      always: [
        { guard: 'isReady', target: 'handingOver' },
        { guard: 'hasRecords', target: 'gathering' },
        'idle',
      ],
    },
    gathering: {
      after: { batchingWindow: 'handingOver' },
      on: { disabled: { target: 'disabled', actions: 'giveBack' } },
      initial: 'waiting',
      states: {
        waiting: { on: { recordsWaiting: 'polling' } },
        polling: { after: { nextPoll: 'reading' } },
        reading: {
          entry: 'read',
          always: [{ guard: 'isReady', target: '#reader.handingOver' }, 'waiting'],
        },
      },
    },
    handingOver: {
      always: [{ guard: 'isHeldUp', target: 'heldUp' }, 'working'],
    },
    heldUp: {
      on: { released: 'working', disabled: { target: 'disabled', actions: 'giveBack' } },
    },
    working: {
      entry: 'startBatch',
      on: { batchOver: { target: 'catchingUp', actions: 'settle' } },
    },
    catchingUp: {
      always: [
        { guard: 'isDisabled', target: 'disabled' },
        { guard: 'hasUnread', target: 'reading' },
        'idle',
      ],
    },
    disabled: { on: { enabled: 'choosing' } },
  },
});
