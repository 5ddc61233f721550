import type { Guarantees } from '../../report';
import type { QueueEvent } from '../events';
import type { Fate } from './fates';

/** Whether what a user may want to hold does hold in this run. */
export function guaranteesOf(
  trace: readonly QueueEvent[],
  fates: ReadonlyMap<string, Fate>,
): Guarantees {
  const all = [...fates.values()];
  const isGone = ({ state }: Fate) => state === 'lost' || state === 'expired';
  return {
    nothingLost: !all.some((fate) => isGone(fate) && fate.completed === 0),
    nothingTwice: !all.some((fate) => fate.completed > 1),
    orderKept: orderBreaks(trace, fates).length === 0,
    failuresKept: !all.some((fate) => isGone(fate) && fate.completed === 0 && fate.hasFailed),
  };
}

/**
 * The events at which work ran to the end after that of a message sent later in the same group.
 * Messages without a group have no order to keep.
 */
function orderBreaks(
  trace: readonly QueueEvent[],
  fates: ReadonlyMap<string, Fate>,
): readonly QueueEvent[] {
  const latest = new Map<string, number>();
  return trace.filter((event) => {
    if (event.type !== 'item.completed') return false;
    const fate = fates.get(event.item);
    if (!fate || fate.group === null) return false;
    const before = latest.get(fate.group) ?? -1;
    latest.set(fate.group, Math.max(before, fate.order));
    return fate.order < before;
  });
}
