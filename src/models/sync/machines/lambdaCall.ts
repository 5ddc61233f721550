import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What Lambda does with one call; the machine says when. */
export interface LambdaWork {
  /** From the caller to Lambda, and the answer back. */
  readonly networkMs: () => number;
  /** Asks the function to take the call. */
  readonly invoke: () => void;
  readonly wasAccepted: () => boolean;
  /** The function has come back, or was stopped. */
  readonly return: (outcome: CallOutcome, invocation: number) => void;
  /** The answer has reached the caller. */
  readonly deliver: () => void;
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
 * The life of a call at Lambda: it arrives and is rejected, or runs to its end, whoever still waits
 * for it (facts `sync-invocation-error-class`, `sync-apigw-orphan`).
 */
export const lambdaCallMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as LambdaWork },
  delays: { network: ({ context }) => context.work.networkMs() },
  guards: { wasAccepted: ({ context }) => context.work.wasAccepted() },
  actions: {
    invoke: ({ context }) => context.work.invoke(),
    return: ({ context, event }) => context.work.return(event.outcome, event.invocation),
    deliver: ({ context }) => context.work.deliver(),
  },
}).createMachine({
  id: 'lambdaCall',
  context: ({ input }) => ({ work: input }),
  initial: 'onItsWay',
  states: {
    onItsWay: { after: { network: 'arrived' } },
    arrived: {
      entry: 'invoke',
      always: [{ guard: 'wasAccepted', target: 'running' }, 'rejected'],
    },
    running: { on: { ended: { target: 'returned', actions: 'return' } } },
    rejected: { after: { network: 'delivered' } },
    returned: { after: { network: 'delivered' } },
    delivered: { type: 'final', entry: 'deliver' },
  },
});
