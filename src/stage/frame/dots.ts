import type { Token } from '../../models/scene';
import type { Box } from '../layout/box';
import type { Layout } from '../layout/layout';
import type { SlotGrid } from '../layout/slotGrid';
import type { BatchMark } from '../marks';
import { startBatches } from './batches';
import { movementsIn } from './movements';
import { cornerOutline, cutOutline, dotOutline, outlinesIn } from './outline';
import { placeOf } from './places';
import { travellers } from './travellers';
import type { View } from './view';

/** What rests at a moment: dots as they are drawn, and the tokens that are more than a dot. */
interface Resting {
  readonly layout: Layout;
  readonly dots: readonly BatchMark[];
  readonly others: readonly Token[];
}

const known = new WeakMap<readonly Token[], Resting>();
const outlines = new WeakMap<SlotGrid, ReturnType<typeof outlinesIn>>();

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
  for (const token of resting) {
    const grid = now.grids.get(token.section);
    if (!grid || token.slot >= grid.capacity) continue;
    if (grid.chip.face !== 'dot') others.push(token);
    else if (token.isMarked) {
      const box = placeOf(token, now);
      if (box) addDot(batches, token, box, 1);
    } else {
      const outline = outlineOf(grid)(token.slot);
      if (outline) batches.add(batches.of(token.look, token.isGhost, 1), 'ground', outline);
    }
  }
  const found = { layout, dots: batches.marks(), others };
  known.set(resting, found);
  return found;
}

function outlineOf(grid: SlotGrid): ReturnType<typeof outlinesIn> {
  const made = outlines.get(grid) ?? outlinesIn(grid, dotOutline);
  outlines.set(grid, made);
  return made;
}

function addDot(
  batches: ReturnType<typeof startBatches>,
  token: Token,
  box: Box,
  opacity: number,
): void {
  const batch = batches.of(token.look, token.isGhost, opacity);
  if (!token.isMarked) return batches.add(batch, 'ground', dotOutline(box));
  batches.add(batch, 'ground', cutOutline(box));
  // Where the whole dot says so, the missing corner is enough.
  if (token.look !== 'failing') batches.add(batch, 'corner', cornerOutline(box));
}
