import { setup } from 'xstate';
import type { BatchVerdict } from '../../../lambda/response';
import type { DropReason } from '../events';

/** What becomes of an event in Lambda's queue; the machine says when. */
interface EventWork {
  /** From its arrival in the queue to the first try, in milliseconds. */
  readonly pickUpMs: number;
  /** It is older than the maximum age, which may have been lowered while it waited. */
  readonly isTooOld: () => boolean;
  /** The function's reserved concurrency is 0, which this event does not wait out. */
  readonly isShutOff: () => boolean;
  /** Asks the function to take the event; a throttle or a system error is recorded. */
  readonly invoke: () => void;
  /** The last `invoke` was neither throttled nor failed inside Lambda. */
  readonly wasAccepted: () => boolean;
  readonly isSuccess: (verdict: BatchVerdict) => boolean;
  readonly succeed: () => void;
  readonly fail: () => void;
  readonly hasRetriesLeft: () => boolean;
  /** The next try would not come later than the maximum age. */
  readonly isInTime: () => boolean;
  readonly scheduleRetry: () => void;
  /** What is left until the next try, in milliseconds. */
  readonly untilNextTryMs: () => number;
  readonly drop: (why: DropReason) => void;
}

type Event = { readonly type: 'invocationEnded'; readonly verdict: BatchVerdict };

interface Context {
  readonly work: EventWork;
}

/**
 * The life of one copy of an event in Lambda's queue. Function errors use up its retries; throttles
 * and system errors send it back to the queue until it would be too old (facts `async-retries`,
 * `async-invocation-errors`, `async-max-age`, `async-reserved-zero`; case async-06: an event whose
 * next try would come too late is dropped at once).
 */
export const eventMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as EventWork },
  delays: {
    pickUp: ({ context }) => context.work.pickUpMs,
    backOff: ({ context }) => context.work.untilNextTryMs(),
    retryWait: ({ context }) => context.work.untilNextTryMs(),
  },
  guards: {
    isTooOld: ({ context }) => context.work.isTooOld(),
    isShutOff: ({ context }) => context.work.isShutOff(),
    wasAccepted: ({ context }) => context.work.wasAccepted(),
    isSuccess: ({ context, event }) => context.work.isSuccess(event.verdict),
    hasNoRetriesLeft: ({ context }) => !context.work.hasRetriesLeft(),
    isInTime: ({ context }) => context.work.isInTime(),
  },
  actions: {
    invoke: ({ context }) => context.work.invoke(),
    succeed: ({ context }) => context.work.succeed(),
    fail: ({ context }) => context.work.fail(),
    scheduleRetry: ({ context }) => context.work.scheduleRetry(),
    drop: ({ context }, { why }: { readonly why: DropReason }) => context.work.drop(why),
  },
}).createMachine({
  id: 'event',
  context: ({ input }) => ({ work: input }),
  initial: 'queued',
  states: {
    queued: { after: { pickUp: 'pickedUp' } },
    pickedUp: {
      always: [
        { guard: 'isTooOld', target: 'tooOld' },
        { guard: 'isShutOff', target: 'shutOff' },
        'invoking',
      ],
    },
    invoking: {
      entry: 'invoke',
      always: [
        { guard: 'wasAccepted', target: 'running' },
        { guard: 'isInTime', target: 'backingOff' },
        'tooOld',
      ],
    },
    backingOff: { after: { backOff: 'pickedUp' } },
    running: {
      on: {
        invocationEnded: [
          { guard: 'isSuccess', target: 'succeeded' },
          { target: 'failed', actions: 'fail' },
        ],
      },
    },
    failed: {
      always: [
        { guard: 'hasNoRetriesLeft', target: 'retriesUsedUp' },
        { guard: 'isInTime', target: 'waitingForRetry' },
        'tooOld',
      ],
    },
    waitingForRetry: { entry: 'scheduleRetry', after: { retryWait: 'pickedUp' } },
    succeeded: { type: 'final', entry: 'succeed' },
    retriesUsedUp: {
      type: 'final',
      entry: { type: 'drop', params: { why: 'retriesExhausted' } },
    },
    tooOld: { type: 'final', entry: { type: 'drop', params: { why: 'ageExceeded' } } },
    shutOff: {
      type: 'final',
      entry: { type: 'drop', params: { why: 'zeroReservedConcurrency' } },
    },
  },
});
