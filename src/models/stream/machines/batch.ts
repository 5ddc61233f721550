import { setup } from 'xstate';
import type { BatchVerdict } from '../../../lambda/response';

/** What a batch does; the machine says when. */
export interface BatchWork {
  /** Drops what is too old, or no longer in the stream. */
  readonly dropOld: () => void;
  readonly isEmpty: () => boolean;
  /** Asks the function to take the batch; a throttle is recorded. */
  readonly invoke: () => void;
  /** The last `invoke` was not throttled. */
  readonly wasAccepted: () => boolean;
  /** Wait before a throttled batch is tried again, in milliseconds. */
  readonly throttleWaitMs: () => number;
  /** Wait before a failed batch is tried again, in milliseconds. */
  readonly retryWaitMs: () => number;
  /** Wait before a half of a split batch is tried, in milliseconds; 0 for any other. */
  readonly firstWaitMs: number;
  readonly isSuccess: (verdict: BatchVerdict) => boolean;
  /** The function reported a failure behind the first record: what comes before is done. */
  readonly hasProgress: (verdict: BatchVerdict) => boolean;
  readonly canSplit: () => boolean;
  readonly hasRetriesLeft: () => boolean;
  /** The mapping no longer wants the batch to be tried. */
  readonly isUnwanted: () => boolean;
  readonly fail: (verdict: BatchVerdict) => void;
  readonly succeed: () => void;
  readonly cut: (verdict: BatchVerdict) => void;
  readonly split: () => void;
  readonly retry: () => void;
  readonly discard: () => void;
  readonly abandon: () => void;
  /** None is left, and none was given up unfinished. */
  readonly hasNoPartsLeft: () => boolean;
  readonly startNextPart: () => void;
  /** Tells whoever waits for the batch. */
  readonly onOver: () => void;
}

type Event =
  /** Its turn has come. */
  | { readonly type: 'begin' }
  | { readonly type: 'invocationEnded'; readonly verdict: BatchVerdict }
  | { readonly type: 'partOver' }
  | { readonly type: 'disabled' };

interface Context {
  readonly work: BatchWork;
}

/**
 * The life of a batch, or of a part of one: it is tried until it succeeds, is cut where the
 * function says that it failed, is split in halves, or is given up. Then it waits until its parts
 * are over, one after the other and each with all that becomes of it, so that the order of the
 * shard is kept (facts `stream-bisect`, `stream-bisect-quota`, `stream-partial`,
 * `stream-max-retries`, `stream-pre-invoke`).
 */
export const batchMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as BatchWork },
  delays: {
    firstWait: ({ context }) => context.work.firstWaitMs,
    throttleWait: ({ context }) => context.work.throttleWaitMs(),
    retryWait: ({ context }) => context.work.retryWaitMs(),
  },
  guards: {
    mustWait: ({ context }) => context.work.firstWaitMs > 0,
    isEmpty: ({ context }) => context.work.isEmpty(),
    wasAccepted: ({ context }) => context.work.wasAccepted(),
    isSuccess: ({ context, event }) =>
      event.type === 'invocationEnded' && context.work.isSuccess(event.verdict),
    hasProgress: ({ context, event }) =>
      event.type === 'invocationEnded' && context.work.hasProgress(event.verdict),
    isUnwanted: ({ context }) => context.work.isUnwanted(),
    canSplit: ({ context }) => context.work.canSplit(),
    hasRetriesLeft: ({ context }) => context.work.hasRetriesLeft(),
    hasNoPartsLeft: ({ context }) => context.work.hasNoPartsLeft(),
  },
  actions: {
    dropOld: ({ context }) => context.work.dropOld(),
    invoke: ({ context }) => context.work.invoke(),
    fail: ({ context, event }) => {
      if (event.type === 'invocationEnded') context.work.fail(event.verdict);
    },
    succeed: ({ context }) => context.work.succeed(),
    cut: ({ context, event }) => {
      if (event.type === 'invocationEnded') context.work.cut(event.verdict);
    },
    split: ({ context }) => context.work.split(),
    retry: ({ context }) => context.work.retry(),
    discard: ({ context }) => context.work.discard(),
    abandon: ({ context }) => context.work.abandon(),
    startNextPart: ({ context }) => context.work.startNextPart(),
    tell: ({ context }) => context.work.onOver(),
  },
}).createMachine({
  id: 'batch',
  context: ({ input }) => ({ work: input }),
  initial: 'waiting',
  states: {
    waiting: {
      on: {
        begin: [{ guard: 'mustWait', target: 'beforeFirstTry' }, { target: 'trying' }],
      },
    },
    beforeFirstTry: { after: { firstWait: 'trying' }, on: { disabled: 'abandoned' } },
    trying: {
      entry: 'dropOld',
      always: [{ guard: 'isEmpty', target: 'over' }, 'invoking'],
    },
    invoking: {
      entry: 'invoke',
      always: [{ guard: 'wasAccepted', target: 'running' }, 'throttled'],
    },
    throttled: { after: { throttleWait: 'trying' }, on: { disabled: 'abandoned' } },
    running: {
      on: {
        invocationEnded: [
          { guard: 'isSuccess', target: 'succeeded' },
          { guard: 'hasProgress', target: 'inParts', actions: 'cut' },
          { target: 'failed', actions: 'fail' },
        ],
      },
    },
    failed: {
      always: [
        { guard: 'isUnwanted', target: 'abandoned' },
        { guard: 'canSplit', target: 'inParts', actions: 'split' },
        { guard: 'hasRetriesLeft', target: 'waitingForRetry' },
        'discarded',
      ],
    },
    waitingForRetry: {
      entry: 'retry',
      after: { retryWait: 'trying' },
      on: { disabled: 'abandoned' },
    },
    inParts: {
      initial: 'choosing',
      states: {
        choosing: {
          always: [
            { guard: 'hasNoPartsLeft', target: '#batch.over' },
            { guard: 'isUnwanted', target: '#batch.abandoned' },
            'inPart',
          ],
        },
        inPart: { entry: 'startNextPart', on: { partOver: 'choosing' } },
      },
    },
    succeeded: { type: 'final', entry: ['succeed', 'tell'] },
    discarded: { type: 'final', entry: ['discard', 'tell'] },
    abandoned: { type: 'final', entry: ['abandon', 'tell'] },
    over: { type: 'final', entry: 'tell' },
  },
});
