import { setup } from 'xstate';
import type { Answer } from '../events';

/** What a client does with one request; the machine says when. */
export interface RequestWork {
  /** Sends the next attempt. */
  readonly send: () => void;
  /** The client does not wait for ever. */
  readonly hasTimeout: () => boolean;
  readonly clientTimeoutMs: () => number;
  readonly take: (answer: Answer) => void;
  readonly stopWaiting: () => void;
  readonly isSuccess: () => boolean;
  /** The answer may be tried again, and neither attempts nor tokens are used up. */
  readonly mayRetry: () => boolean;
  readonly scheduleRetry: () => void;
  /** Wait before the retry that was scheduled, in milliseconds. */
  readonly retryWaitMs: () => number;
  readonly succeed: () => void;
  readonly fail: () => void;
}

/** An answer to the attempt that the client waits for. */
type Event = { readonly type: 'answered'; readonly answer: Answer };

interface Context {
  readonly work: RequestWork;
}

/**
 * The life of a request at its client: it is sent, waits for its answer, and is sent again after a
 * wait as long as the retry mode allows it (facts `sync-no-retries`, `sdk-retryable`,
 * `sdk-attempts`, `sdk-retry-quota`). An answer that comes after the client has stopped waiting is
 * nobody's.
 */
export const requestMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as RequestWork },
  delays: {
    clientTimeout: ({ context }) => context.work.clientTimeoutMs(),
    retryWait: ({ context }) => context.work.retryWaitMs(),
  },
  guards: {
    hasTimeout: ({ context }) => context.work.hasTimeout(),
    isSuccess: ({ context }) => context.work.isSuccess(),
    mayRetry: ({ context }) => context.work.mayRetry(),
  },
  actions: {
    send: ({ context }) => context.work.send(),
    take: ({ context, event }) => context.work.take(event.answer),
    stopWaiting: ({ context }) => context.work.stopWaiting(),
    scheduleRetry: ({ context }) => context.work.scheduleRetry(),
    succeed: ({ context }) => context.work.succeed(),
    fail: ({ context }) => context.work.fail(),
  },
}).createMachine({
  id: 'request',
  context: ({ input }) => ({ work: input }),
  initial: 'sending',
  states: {
    sending: {
      entry: 'send',
      always: [{ guard: 'hasTimeout', target: 'waiting.forSomeTime' }, 'waiting.forEver'],
    },
    waiting: {
      on: { answered: { target: 'answered', actions: 'take' } },
      initial: 'forEver',
      states: {
        forSomeTime: {
          after: { clientTimeout: { target: '#request.answered', actions: 'stopWaiting' } },
        },
        forEver: {},
      },
    },
    answered: {
      always: [
        { guard: 'isSuccess', target: 'succeeded' },
        { guard: 'mayRetry', target: 'waitingForRetry' },
        'failed',
      ],
    },
    waitingForRetry: { entry: 'scheduleRetry', after: { retryWait: 'sending' } },
    succeeded: { type: 'final', entry: 'succeed' },
    failed: { type: 'final', entry: 'fail' },
  },
});
