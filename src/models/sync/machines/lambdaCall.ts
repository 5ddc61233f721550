import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What Lambda does with one call; the machine says when. */
export interface LambdaWork {
  /** The way from the caller, and the way back, in milliseconds. */
  readonly networkMs: () => number;
  /** Asks the function to take the call; a rejection and a throttle are recorded. */
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
 * The life of a call at Lambda: it is rejected, or it runs to its end, whoever still waits for it
 * (facts `sync-invocation-error-class`, `sync-apigw-orphan`).
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
  initial: 'coming',
  states: {
    coming: { after: { network: 'invoking' } },
    invoking: {
      entry: 'invoke',
      always: [{ guard: 'wasAccepted', target: 'running' }, 'answering'],
    },
    running: { on: { ended: { target: 'answering', actions: 'return' } } },
    answering: { after: { network: 'delivered' } },
    delivered: { type: 'final', entry: 'deliver' },
  },
});
