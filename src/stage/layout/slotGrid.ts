import type { Box, Size } from './box';
import { type ChipSize, SMALLEST_CHIP } from './chipSize';

/** Slots in rows, left to right. What has a higher slot than its capacity is not drawn. */
export interface SlotGrid {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly capacity: number;
  readonly chip: ChipSize;
}

/** From one line to the next. */
export const pitchOf = ({ height, gap, lineGap = gap }: ChipSize) => height + lineGap;

/** Chips that were made to fill a width exactly can come out a hair too wide for it. */
const HAIR = 1e-6;

/** How many chips of this size stand side by side. */
export function columnsIn(width: number, chip: ChipSize): number {
  return Math.max(1, Math.floor((width + chip.gap + HAIR) / (chip.width + chip.gap)));
}

function rowsFor(slots: number, width: number, chip: ChipSize): number {
  return Math.max(1, Math.ceil(slots / columnsIn(width, chip)));
}

/** The height that these slots take. */
export function heightFor(slots: number, width: number, chip: ChipSize): number {
  return (rowsFor(slots, width, chip) - 1) * pitchOf(chip) + chip.height;
}

/** A grid of chips of one size that fills a box from its top left corner. */
export function slotGrid(box: Box, chip: ChipSize): SlotGrid {
  const columns = columnsIn(box.width, chip);
  const rows = Math.max(0, Math.floor((box.height + pitchOf(chip) - chip.height) / pitchOf(chip)));
  return { x: box.x, y: box.y, columns, capacity: columns * rows, chip };
}

/** Makes chips a little wider, so that a full row ends where the box ends. */
export function justified(chip: ChipSize, width: number): ChipSize {
  if (chip.face === 'dot') return chip;
  const columns = columnsIn(width, chip);
  const filling = (width - (columns - 1) * chip.gap) / columns;
  return { ...chip, width: Math.min(filling, chip.width * 1.3) };
}

/** The first of these sizes at which so many slots fit, or else the last one. */
export function fittingSize(slots: number, room: Size, sizes: readonly ChipSize[]): ChipSize {
  const fits = (chip: ChipSize) =>
    chip.width <= room.width && heightFor(slots, room.width, chip) <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? SMALLEST_CHIP;
}

/** Where a slot is; null where there is no room for it. */
export function slotBox(grid: SlotGrid, slot: number): Box | null {
  if (slot >= grid.capacity) return null;
  const { width, height, gap } = grid.chip;
  return {
    x: grid.x + (slot % grid.columns) * (width + gap),
    y: grid.y + Math.floor(slot / grid.columns) * pitchOf(grid.chip),
    width,
    height,
  };
}
