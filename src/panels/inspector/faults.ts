import type { Fault } from '../../lambda/handler';

/** A fault that hits an item, and its place among all faults. */
export interface FaultOn {
  readonly place: number;
  readonly fault: Fault;
  /** Which items it hits: this one alone, others too, or all there are. */
  readonly hits: 'alone' | 'others' | 'all';
}

/** What can be put on one item. */
export type Effect = Pick<Fault, 'does'> & Partial<Pick<Fault, 'attempts' | 'byMs'>>;

/** The faults that hit an item, the one that counts first. */
export function faultsOn(faults: readonly Fault[], item: string): readonly FaultOn[] {
  return faults.flatMap((fault, place): readonly FaultOn[] => {
    const { items } = fault;
    if (items === 'all') return [{ place, fault, hits: 'all' }];
    if (!items.includes(item)) return [];
    return [{ place, fault, hits: items.length === 1 ? 'alone' : 'others' }];
  });
}

/**
 * Puts a fault on an item, before all others so that it counts. It replaces the item's own: one
 * thing goes wrong with an item at a time, and besides it can be slow.
 */
export function withFault(
  faults: readonly Fault[],
  item: string,
  effect: Effect,
): readonly Fault[] {
  const isSlow = effect.does === 'slow';
  const replaced = new Set(
    faultsOn(faults, item)
      .filter(({ fault, hits }) => hits === 'alone' && (fault.does === 'slow') === isSlow)
      .map(({ fault }) => fault),
  );
  const rest = faults.filter((fault) => !replaced.has(fault));
  return [{ items: [item], attempts: 'all', ...effect }, ...rest];
}

/** Takes a fault off an item; a fault of all items is taken away altogether. */
export function withoutFault(
  faults: readonly Fault[],
  item: string,
  place: number,
): readonly Fault[] {
  const fault = faults[place];
  if (!fault || fault.items === 'all' || fault.items.length <= 1) return faults.toSpliced(place, 1);
  return faults.with(place, { ...fault, items: fault.items.filter((other) => other !== item) });
}
