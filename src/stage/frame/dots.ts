import type { Token } from '../../models/scene';
import type { Box } from '../layout/box';
import type { Layout } from '../layout/layout';
import type { SlotGrid } from '../layout/slotGrid';
import type { BatchMark } from '../marks';
import { type Batch, type Batches, startBatches } from './batches';
import { movementsIn } from './movements';
import { cornerOutline, cutOutline, dotOutline, rowOutline } from './outline';
import { type Places, placeOf } from './places';
import { travellers } from './travellers';
import type { View } from './view';

/** What rests at a moment: dots as they are drawn, and the tokens that are more than a dot. */
interface Resting {
  readonly layout: Layout;
  readonly dots: readonly BatchMark[];
  readonly others: readonly Token[];
}

const known = new WeakMap<readonly Token[], Resting>();

/** Tokens that are no more than their colour: those that rest, and those on their way. */
export function dotMarks(view: View): readonly BatchMark[] {
  const batches = startBatches('travelling');
  for (const { token, box, face, opacity } of travellers(view)) {
    if (face === 'dot') addDot(batches, token, box, opacity);
  }
  return [...restingIn(view).dots, ...batches.marks()];
}

/** Tells resting dots from other tokens; the same for as long as nothing else comes to rest. */
export function restingIn(view: View): Resting {
  const { resting } = movementsIn(view);
  const { layout, now } = view;
  const last = known.get(resting);
  if (last?.layout === layout) return last;
  const batches = startBatches('resting');
  const others: Token[] = [];
  const bySlot = new Map<SlotGrid, (Batch | null)[]>();
  for (const token of resting) {
    const grid = now.grids.get(token.section);
    if (!grid || token.slot >= grid.capacity) continue;
    if (grid.chip.face !== 'dot') others.push(token);
    else if (token.isMarked) addMarked(batches, token, now);
    else {
      const slots = bySlot.get(grid) ?? emptySlots(grid);
      if (!bySlot.has(grid)) bySlot.set(grid, slots);
      slots[token.slot] = batches.of(token.look, token.isGhost, 1);
    }
  }
  for (const [grid, slots] of bySlot) addRows(batches, grid, slots);
  const found = { layout, dots: batches.marks(), others };
  known.set(resting, found);
  return found;
}

const emptySlots = ({ capacity }: SlotGrid) => new Array<Batch | null>(capacity).fill(null);

/** Adds what is in the slots of a grid: neighbours in one batch all at once. */
function addRows(batches: Batches, grid: SlotGrid, slots: readonly (Batch | null)[]): void {
  let first = 0;
  while (first < slots.length) {
    const batch = slots[first];
    const rowEnd = first - (first % grid.columns) + grid.columns;
    let end = first + 1;
    while (end < rowEnd && slots[end] === batch) end += 1;
    if (batch) batches.add(batch, 'ground', rowOutline(grid, first, end - first));
    first = end;
  }
}

function addMarked(batches: Batches, token: Token, now: Places): void {
  const box = placeOf(token, now);
  if (box) addDot(batches, token, box, 1);
}

function addDot(batches: Batches, token: Token, box: Box, opacity: number): void {
  const batch = batches.of(token.look, token.isGhost, opacity);
  if (!token.isMarked) return batches.add(batch, 'ground', dotOutline(box));
  batches.add(batch, 'ground', cutOutline(box));
  // Where the whole dot says so, the missing corner is enough.
  if (token.look !== 'failing') batches.add(batch, 'corner', cornerOutline(box));
}
