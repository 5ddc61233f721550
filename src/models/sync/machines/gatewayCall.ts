import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What the gateway does with one call; the machine says when. */
export interface GatewayWork {
  /** The way from the client, and the way back, in milliseconds. */
  readonly networkMs: () => number;
  readonly integrationTimeoutMs: () => number;
  readonly isTooLarge: () => boolean;
  readonly refuse: () => void;
  readonly forward: () => void;
  readonly timeOut: () => void;
  /** Puts what became of the call in the gateway's words. */
  readonly translate: (outcome: CallOutcome) => void;
  /** The answer has reached the client. */
  readonly deliver: () => void;
}

type Event = { readonly type: 'answered'; readonly outcome: CallOutcome };

interface Context {
  readonly work: GatewayWork;
}

/**
 * The life of a call at the gateway: it is passed on once and never tried again, and answered with
 * what comes back, or with 504 when nothing has come in time (facts `sync-apigw-rest-timeout`,
 * `sync-apigw-http-timeout`, `sync-apigw-orphan`, `sync-no-retries`).
 */
export const gatewayCallMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as GatewayWork },
  delays: {
    network: ({ context }) => context.work.networkMs(),
    integrationTimeout: ({ context }) => context.work.integrationTimeoutMs(),
  },
  guards: { isTooLarge: ({ context }) => context.work.isTooLarge() },
  actions: {
    refuse: ({ context }) => context.work.refuse(),
    forward: ({ context }) => context.work.forward(),
    timeOut: ({ context }) => context.work.timeOut(),
    translate: ({ context, event }) => context.work.translate(event.outcome),
    deliver: ({ context }) => context.work.deliver(),
  },
}).createMachine({
  id: 'gatewayCall',
  context: ({ input }) => ({ work: input }),
  initial: 'coming',
  states: {
    coming: {
      after: {
        network: [
          { guard: 'isTooLarge', target: 'answering', actions: 'refuse' },
          { target: 'waiting' },
        ],
      },
    },
    waiting: {
      entry: 'forward',
      on: { answered: { target: 'answering', actions: 'translate' } },
      after: { integrationTimeout: { target: 'answering', actions: 'timeOut' } },
    },
    answering: { after: { network: 'delivered' } },
    delivered: { type: 'final', entry: 'deliver' },
  },
});
