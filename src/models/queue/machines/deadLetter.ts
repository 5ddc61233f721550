import { assign, setup } from 'xstate';
import type { Simulation } from '../../../simulator/simulation';
import type { QueueEvent } from '../events';

interface DeadLetterInput {
  readonly item: string;
  /** Carried over from the source queue; the move itself adds none (case sqs-10). */
  readonly receiveCount: number;
  readonly retentionMs: number;
  /** Called when it is in the dead-letter queue no more. */
  readonly onLeft: () => void;
}

interface Context extends DeadLetterInput {
  readonly hideMs: number;
}

type Event =
  | { readonly type: 'receive'; readonly hideMs: number }
  | { readonly type: 'redrive' }
  | { readonly type: 'purge' };

/** The life of a message in the dead-letter queue, until it is redriven, purged, or expires. */
export function deadLetterMachine(simulation: Simulation<QueueEvent>) {
  const about = (item: string) => ({ subject: `message:${item}`, item });
  return setup({
    types: { context: {} as Context, events: {} as Event, input: {} as DeadLetterInput },
    delays: {
      retentionPeriod: ({ context }) => context.retentionMs,
      visibilityTimeout: ({ context }) => context.hideMs,
    },
    actions: {
      leave: ({ context }) => context.onLeft(),
      countReceive: assign(({ context, event }) => ({
        receiveCount: context.receiveCount + 1,
        hideMs: event.type === 'receive' ? event.hideMs : context.hideMs,
      })),
      recordReceived: ({ context: { item, receiveCount, hideMs } }) => {
        const hiddenUntil = simulation.now + hideMs;
        const fields = { ...about(item), receiveCount, hiddenUntil };
        simulation.record({ type: 'deadLetter.received', ...fields });
      },
      recordVisible: ({ context }) => {
        simulation.record({ type: 'deadLetter.visible', ...about(context.item) });
      },
      recordRedriven: ({ context }) => {
        simulation.record({ type: 'message.redriven', ...about(context.item) });
      },
      recordExpired: ({ context }) => {
        const fields = { ...about(context.item), from: 'deadLetterQueue' } as const;
        simulation.record({ type: 'message.expired', ...fields });
      },
      recordPurged: ({ context }) => {
        const fields = { ...about(context.item), from: 'deadLetterQueue' } as const;
        simulation.record({ type: 'message.purged', ...fields });
      },
    },
  }).createMachine({
    id: 'deadLetter',
    context: ({ input }) => ({ ...input, hideMs: 0 }),
    initial: 'kept',
    states: {
      kept: {
        after: { retentionPeriod: 'expired' },
        exit: 'leave',
        initial: 'visible',
        on: { purge: 'purged', redrive: 'redriven' },
        states: {
          visible: {
            on: { receive: { target: 'hidden', actions: ['countReceive', 'recordReceived'] } },
          },
          hidden: {
            after: { visibilityTimeout: { target: 'visible', actions: 'recordVisible' } },
          },
        },
      },
      expired: { type: 'final', entry: 'recordExpired' },
      purged: { type: 'final', entry: 'recordPurged' },
      redriven: { type: 'final', entry: 'recordRedriven' },
    },
  });
}
