import { assign, setup } from 'xstate';
import type { Simulation } from '../../../simulator/simulation';
import type { QueueEvent, VisibleAgain } from '../events';

/** Who deletes a message. */
export type DeletedBy = 'mapping' | 'handler' | 'filter';

/** The queue that holds a message, as the message's machine sees it. */
export interface MessageHolder {
  /** It can be received from now on. */
  readonly becameVisible: (item: string) => void;
  /** It cannot be received, for now. */
  readonly becameHidden: (item: string) => void;
  /** It is in this queue no more. */
  readonly left: (item: string) => void;
}

interface MessageInput {
  readonly item: string;
  readonly delayMs: number;
  readonly retentionMs: number;
  readonly isFifo: boolean;
  /** Whether a receipt still deletes after a newer receive (standard queues; an assumption). */
  readonly oldReceiptDeletes: boolean;
}

interface Context extends MessageInput {
  /** Made once, so that all events about it share the text. */
  readonly subject: string;
  readonly receiveCount: number;
  readonly firstReceivedAt: number | null;
  readonly hideMs: number;
  /** The last thing that happened to it, which what comes next is because of. */
  readonly trail: { because: number | null };
}

type Event =
  | {
      readonly type: 'receive';
      readonly by: 'mapping' | 'peek';
      readonly hideMs: number;
    }
  /** At-least-once delivery: a copy of it has stayed visible. */
  | { readonly type: 'secondCopy' }
  /** The batch that held it failed or was throttled, which is why it will come back. */
  | { readonly type: 'notDeleted'; readonly because: number | null }
  | { readonly type: 'changeVisibility'; readonly hideMs: number }
  | { readonly type: 'delete'; readonly by: DeletedBy; readonly receipt: number }
  | { readonly type: 'receivesUsedUp' }
  | { readonly type: 'purge' };

/**
 * The life of a message in its queue: delayed, visible, hidden by a receive until its visibility
 * timeout is over, and at last deleted, moved to the dead-letter queue, or expired
 * (facts `sqs-visibility`, `sqs-delay`, `sqs-retention`, `sqs-late-delete`, `sqs-receipt`).
 */
export function messageMachine(simulation: Simulation<QueueEvent>, holder: MessageHolder) {
  const about = ({ subject, item }: Context) => ({ subject, item });
  const visible = (context: Context, why: VisibleAgain) => {
    const fact = { type: 'message.visible', ...about(context), why } as const;
    context.trail.because = simulation.record(fact, context.trail.because);
  };
  const canDelete = (context: Context, event: Event, hidden: boolean) => {
    if (event.type !== 'delete') return false;
    const newest = event.receipt === context.receiveCount;
    if (hidden && newest) return true;
    return !context.isFifo && (newest || context.oldReceiptDeletes);
  };

  return setup({
    types: { context: {} as Context, events: {} as Event, input: {} as MessageInput },
    delays: {
      deliveryDelay: ({ context }) => context.delayMs,
      visibilityTimeout: ({ context }) => context.hideMs,
      retentionPeriod: ({ context }) => context.retentionMs,
    },
    guards: {
      isDelayed: ({ context }) => context.delayMs > 0,
      isDeletable: ({ context, event }) => canDelete(context, event, true),
      isStillDeletable: ({ context, event }) => canDelete(context, event, false),
    },
    actions: {
      becameVisible: ({ context }) => holder.becameVisible(context.item),
      becameHidden: ({ context }) => holder.becameHidden(context.item),
      leave: ({ context }) => holder.left(context.item),
      recordDelayOver: ({ context }) => visible(context, 'delayOver'),
      recordSecondCopy: ({ context }) => visible(context, 'secondCopy'),
      recordTimeoutOver: ({ context }) => visible(context, 'visibilityTimeoutOver'),
      countReceive: assign(({ context, event }) => ({
        receiveCount: context.receiveCount + 1,
        firstReceivedAt: context.firstReceivedAt ?? simulation.now,
        hideMs: event.type === 'receive' ? event.hideMs : context.hideMs,
      })),
      recordReceived: ({ context, event }) => {
        if (event.type !== 'receive') return;
        const { receiveCount, hideMs, trail } = context;
        const hiddenUntil = simulation.now + hideMs;
        const fields = { ...about(context), by: event.by, receiveCount, hiddenUntil };
        trail.because = simulation.record({ type: 'message.received', ...fields }, trail.because);
      },
      rememberWhy: ({ context, event }) => {
        if (event.type === 'notDeleted') context.trail.because = event.because;
      },
      changeVisibility: assign(({ context, event }) => ({
        hideMs: event.type === 'changeVisibility' ? event.hideMs : context.hideMs,
      })),
      recordVisibilityChanged: ({ context }) => {
        const hiddenUntil = simulation.now + context.hideMs;
        const fact = { type: 'message.visibilityChanged', ...about(context), hiddenUntil } as const;
        context.trail.because = simulation.record(fact);
      },
      recordDeleted: ({ context, event }, { late }: { late: boolean }) => {
        if (event.type !== 'delete') return;
        const outdated = late || event.receipt !== context.receiveCount;
        const fields = { ...about(context), by: event.by, late: outdated };
        simulation.record({ type: 'message.deleted', ...fields });
      },
      recordRefused: ({ context, event }) => {
        if (event.type !== 'delete') return;
        const why = context.isFifo ? 'receiptExpired' : 'newerReceipt';
        const fields = { ...about(context), by: event.by, why } as const;
        simulation.record({ type: 'message.deleteRefused', ...fields });
      },
      recordExpired: ({ context }) => {
        const fields = { ...about(context), from: 'source' } as const;
        simulation.record({ type: 'message.expired', ...fields }, context.trail.because);
      },
      recordPurged: ({ context }) => {
        const fields = { ...about(context), from: 'source' } as const;
        simulation.record({ type: 'message.purged', ...fields });
      },
    },
  }).createMachine({
    id: 'message',
    context: ({ input }) => ({
      ...input,
      subject: `message:${input.item}`,
      receiveCount: 0,
      firstReceivedAt: null,
      hideMs: 0,
      trail: { because: simulation.cause },
    }),
    initial: 'inQueue',
    states: {
      inQueue: {
        after: { retentionPeriod: 'expired' },
        exit: 'leave',
        initial: 'arriving',
        on: { purge: 'purged', receivesUsedUp: 'movedToDeadLetterQueue' },
        states: {
          arriving: { always: [{ guard: 'isDelayed', target: 'delayed' }, 'visible'] },
          delayed: { after: { deliveryDelay: { target: 'visible', actions: 'recordDelayOver' } } },
          visible: {
            entry: 'becameVisible',
            exit: 'becameHidden',
            on: {
              receive: { target: 'hidden', actions: ['countReceive', 'recordReceived'] },
              delete: [
                {
                  guard: 'isStillDeletable',
                  target: '#message.deleted',
                  actions: { type: 'recordDeleted', params: { late: true } },
                },
                { actions: 'recordRefused' },
              ],
              notDeleted: { actions: 'rememberWhy' },
            },
          },
          hidden: {
            after: { visibilityTimeout: { target: 'visible', actions: 'recordTimeoutOver' } },
            on: {
              delete: [
                {
                  guard: 'isDeletable',
                  target: '#message.deleted',
                  actions: { type: 'recordDeleted', params: { late: false } },
                },
                { actions: 'recordRefused' },
              ],
              notDeleted: { actions: 'rememberWhy' },
              secondCopy: { target: 'visible', actions: 'recordSecondCopy' },
              changeVisibility: {
                target: 'hidden',
                reenter: true,
                actions: ['changeVisibility', 'recordVisibilityChanged'],
              },
            },
          },
        },
      },
      deleted: { type: 'final' },
      movedToDeadLetterQueue: { type: 'final' },
      expired: { type: 'final', entry: 'recordExpired' },
      purged: { type: 'final', entry: 'recordPurged' },
    },
  });
}
