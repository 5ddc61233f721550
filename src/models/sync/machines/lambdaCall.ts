import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What Lambda does with one call; the machine says when. */
export interface LambdaWork {
  /** The function has taken the call when it arrived. */
  readonly wasAccepted: () => boolean;
  /** The function has come back, or was stopped. */
  readonly return: (outcome: CallOutcome, invocation: number) => void;
  /** Sends the caller its answer. */
  readonly answer: () => void;
}

type Event = {
  readonly type: 'ended';
  readonly outcome: CallOutcome;
  readonly invocation: number;
};

interface Context {
  readonly work: LambdaWork;
}

/**
 * The life of a call at Lambda: it is rejected, or it runs to its end, whoever still waits for it
 * (facts `sync-invocation-error-class`, `sync-apigw-orphan`).
 */
export const lambdaCallMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as LambdaWork },
  guards: { wasAccepted: ({ context }) => context.work.wasAccepted() },
  actions: {
    return: ({ context, event }) => context.work.return(event.outcome, event.invocation),
    answer: ({ context }) => context.work.answer(),
  },
}).createMachine({
  id: 'lambdaCall',
  context: ({ input }) => ({ work: input }),
  initial: 'arrived',
  states: {
    arrived: { always: [{ guard: 'wasAccepted', target: 'running' }, 'rejected'] },
    running: { on: { ended: { target: 'returned', actions: 'return' } } },
    rejected: { type: 'final', entry: 'answer' },
    returned: { type: 'final', entry: 'answer' },
  },
});
