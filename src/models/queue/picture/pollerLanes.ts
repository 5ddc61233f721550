import { batchLabel } from '../../function/lanes/batchLabel';
import type { OpenLane, Pen } from '../../function/lanes/lanePen';
import type { QueueEvent } from '../events';

/** The messages of a batch in few characters. */
export const batchOf = (items: readonly string[]) => batchLabel(items, 'message');

/**
 * Writes the lanes of pollers: gathering a batch, waiting for the function, throttled. A poller
 * that has nothing to do has no stretch.
 */
export function pollerPen({ laneOf, next, close }: Pen): (event: QueueEvent) => void {
  /** When each message was received last: its batch was being gathered from then on. */
  const receivedAt = new Map<string, number>();
  /** The lane of the poller that holds a batch. */
  const holders = new Map<string, OpenLane>();
  const lane = (poller: string) => laneOf(`poller:${poller}`, `Poller ${poller.slice(1)}`);

  return (event) => {
    const { at } = event;
    switch (event.type) {
      case 'pollers.scaled':
        // Also those that never get a message have a lane.
        for (let number = 1; number <= event.to; number += 1) lane(`p${number}`);
        return;
      case 'message.received':
        if (event.by === 'mapping') receivedAt.set(event.item, at);
        return;
      case 'batch.gathered': {
        const holder = lane(event.poller);
        const from = event.items.reduce(
          (first, item) => Math.min(first, receivedAt.get(item) ?? at),
          at,
        );
        holders.set(event.batch, holder);
        next(holder, from, 'waiting', `gathers ${batchOf(event.items)}`);
        return next(holder, at, 'inFlight', `waits for the function: ${batchOf(event.items)}`);
      }
      case 'batch.throttled': {
        const holder = lane(event.poller);
        holder.hasProblem = true;
        if (holder.open?.look === 'failing') return;
        return next(holder, at, 'failing', `throttled: ${batchOf(event.items)}`);
      }
      case 'invocation.started': {
        const holder = holders.get(event.batch);
        if (holder?.open?.look !== 'failing') return;
        return next(holder, at, 'inFlight', `waits for the function: ${batchOf(event.items)}`);
      }
      case 'invocation.ended':
      case 'batch.abandoned': {
        const holder = holders.get(event.batch);
        holders.delete(event.batch);
        if (holder) close(holder, at);
        return;
      }
      default:
        return;
    }
  };
}
