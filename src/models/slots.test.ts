import { describe, expect, it } from 'vitest';
import { copySlots, emptySlots, freeSlot, takeSlot } from './slots';

describe('slots', () => {
  it('are given out from the first, and the lowest free one again', () => {
    const slots = emptySlots();
    expect(['a', 'b', 'c'].map((who) => takeSlot(slots, who))).toEqual([0, 1, 2]);
    freeSlot(slots, 0);
    freeSlot(slots, 1);
    expect(['d', 'e', 'f'].map((who) => takeSlot(slots, who))).toEqual([0, 1, 3]);
    expect(slots.taken).toEqual(['d', 'e', 'c', 'f']);
  });

  it('remember the most that were ever needed', () => {
    const slots = emptySlots();
    takeSlot(slots, 'a');
    takeSlot(slots, 'b');
    freeSlot(slots, 0);
    freeSlot(slots, 1);
    takeSlot(slots, 'c');
    expect(slots.most).toBe(2);
  });

  it('are copied for good: what happens to one does not happen to the other', () => {
    const slots = emptySlots();
    takeSlot(slots, 'a');
    const copy = copySlots(slots);
    takeSlot(slots, 'b');
    freeSlot(copy, 0);
    expect(slots.taken).toEqual(['a', 'b']);
    expect(takeSlot(copy, 'c')).toBe(0);
    expect(copy.most).toBe(1);
  });
});
