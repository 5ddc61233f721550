import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What the gateway does with one call; the machine says when. */
export interface GatewayWork {
  /** From the client to the gateway, and the answer back. */
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
 * The life of a call at the gateway: it arrives, is passed on once and never tried again, and is
 * answered with what comes back, or on its own when nothing has come in time (facts
 * `sync-apigw-rest-timeout`, `sync-apigw-http-timeout`, `sync-apigw-orphan`, `sync-no-retries`).
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
  initial: 'onItsWay',
  states: {
    onItsWay: { after: { network: 'arrived' } },
    arrived: { always: [{ guard: 'isTooLarge', target: 'refused' }, 'waiting'] },
    waiting: {
      entry: 'forward',
      on: { answered: { target: 'answered', actions: 'translate' } },
      after: { integrationTimeout: 'timedOut' },
    },
    refused: { entry: 'refuse', after: { network: 'delivered' } },
    answered: { after: { network: 'delivered' } },
    timedOut: { entry: 'timeOut', after: { network: 'delivered' } },
    delivered: { type: 'final', entry: 'deliver' },
  },
});
