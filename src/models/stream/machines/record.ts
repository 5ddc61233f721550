import { setup } from 'xstate';
import type { Simulation } from '../../../simulator/simulation';
import type { StreamEvent } from '../events';

interface Context {
  readonly item: string;
  readonly shard: string;
  readonly retentionMs: number;
}

type Event =
  /** A batch holds it from now on. */
  | { readonly type: 'read' }
  | { readonly type: 'handled' }
  | { readonly type: 'discarded' }
  | { readonly type: 'filteredOut' }
  | { readonly type: 'missed' }
  /** Its batch was given back: it will be read again. */
  | { readonly type: 'givenBack' }
  /** The checkpoint has passed it. */
  | { readonly type: 'passed' };

/**
 * The life of a record, as its mapping sees it. Reading does not take it out of the stream: until
 * the checkpoint has passed it, it can be read again. Its retention ends whether or not it has been
 * dealt with (facts `kinesis-retention`, `ddb-retention`).
 */
export function recordMachine(simulation: Simulation<StreamEvent>) {
  const about = ({ item, shard }: Context) => ({ subject: `item:${item}`, item, shard });
  return setup({
    types: { context: {} as Context, events: {} as Event, input: {} as Context },
    delays: { retentionPeriod: ({ context }) => context.retentionMs },
    actions: {
      recordExpired: ({ context }) => {
        simulation.record({ type: 'record.expired', ...about(context) });
      },
      recordMissed: ({ context }) => {
        simulation.record({ type: 'record.missed', ...about(context) });
      },
      recordSkipped: ({ context }) => {
        simulation.record({ type: 'record.skipped', ...about(context) });
      },
    },
  }).createMachine({
    id: 'record',
    context: ({ input }) => input,
    initial: 'pending',
    states: {
      pending: {
        after: { retentionPeriod: 'expired' },
        initial: 'unread',
        states: {
          unread: {
            on: {
              read: 'inBatch',
              filteredOut: { target: '#record.skipped', actions: 'recordSkipped' },
              missed: { target: '#record.missed', actions: 'recordMissed' },
            },
          },
          inBatch: {
            on: {
              handled: '#record.handled',
              discarded: '#record.discarded',
              givenBack: 'unread',
            },
          },
        },
      },
      handled: { on: { read: 'pending.inBatch', givenBack: 'pending.unread', passed: 'behind' } },
      discarded: { on: { read: 'pending.inBatch', givenBack: 'pending.unread', passed: 'behind' } },
      skipped: { on: { givenBack: 'pending.unread', passed: 'behind' } },
      behind: { type: 'final' },
      missed: { type: 'final' },
      expired: { type: 'final', entry: 'recordExpired' },
    },
  });
}
