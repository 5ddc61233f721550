/** Hands out places in a section: the lowest free one, kept until it is given back. */
export interface Slots {
  /** Who sits where; undefined is free. */
  readonly taken: (string | undefined)[];
  /** No place below this one is free. */
  lowest: number;
  /** The most places that were ever in use at once. */
  most: number;
}

export function emptySlots(): Slots {
  return { taken: [], lowest: 0, most: 0 };
}

export function copySlots({ taken, lowest, most }: Slots): Slots {
  return { taken: [...taken], lowest, most };
}

/** Gives `who` a place and returns it. */
export function takeSlot(slots: Slots, who: string): number {
  let slot = slots.lowest;
  while (slots.taken[slot] !== undefined) slot += 1;
  slots.taken[slot] = who;
  slots.lowest = slot + 1;
  slots.most = Math.max(slots.most, slot + 1);
  return slot;
}

/** Gives a place back. */
export function freeSlot(slots: Slots, slot: number): void {
  slots.taken[slot] = undefined;
  slots.lowest = Math.min(slots.lowest, slot);
}
