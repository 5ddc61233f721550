import { setup } from 'xstate';
import type { CallOutcome } from '../rules/answers';

/** What the gateway does with one call; the machine says when. */
export interface GatewayWork {
  readonly integrationTimeoutMs: () => number;
  readonly isTooLarge: () => boolean;
  readonly refuse: () => void;
  readonly forward: () => void;
  readonly timeOut: () => void;
  /** Puts what became of the call in the gateway's words. */
  readonly translate: (outcome: CallOutcome) => void;
  /** Sends the client its answer. */
  readonly answer: () => void;
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
    integrationTimeout: ({ context }) => context.work.integrationTimeoutMs(),
  },
  guards: { isTooLarge: ({ context }) => context.work.isTooLarge() },
  actions: {
    refuse: ({ context }) => context.work.refuse(),
    forward: ({ context }) => context.work.forward(),
    timeOut: ({ context }) => context.work.timeOut(),
    translate: ({ context, event }) => context.work.translate(event.outcome),
    answer: ({ context }) => context.work.answer(),
  },
}).createMachine({
  id: 'gatewayCall',
  context: ({ input }) => ({ work: input }),
  initial: 'arrived',
  states: {
    arrived: { always: [{ guard: 'isTooLarge', target: 'refused' }, 'waiting'] },
    waiting: {
      entry: 'forward',
      on: { answered: { target: 'answered', actions: 'translate' } },
      after: { integrationTimeout: 'timedOut' },
    },
    refused: { type: 'final', entry: ['refuse', 'answer'] },
    answered: { type: 'final', entry: 'answer' },
    timedOut: { type: 'final', entry: ['timeOut', 'answer'] },
  },
});
