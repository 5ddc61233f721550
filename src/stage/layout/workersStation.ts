import type { StageRoom, Station } from '../../models/scene';
import type { Box } from './box';
import { type ChipSize, SMALLEST_CHIP } from './chipSize';
import { columnsIn, fittingSize, heightFor, type SlotGrid, slotBox, slotGrid } from './slotGrid';

export interface WorkersPlan {
  readonly kind: 'workers';
  readonly title: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
  /** Every worker that there is room for, in order. */
  readonly spots: readonly Box[];
  /** Which way the arrows point: to where the work goes. */
  readonly direction: 'right' | 'down';
}

/** Diameters of the round nodes with their least distance. */
const NODES: readonly ChipSize[] = [
  [34, 12],
  [26, 8],
  [20, 6],
  [14, 4],
  [10, 3],
  [6, 2],
  [4, 1],
  [3, 1],
].map(([diameter = 0, gap = 0]) => ({ width: diameter, height: diameter, gap, face: 'dot' }));

/** The distance of nodes that have all the room they want. */
const LOOSE_GAP = 24;
const TITLE_HEIGHT = 32;
const ROW_TITLE_WIDTH = 92;
/** The height of a row of workers, and the most that thousands of them take. */
const ROW_HEIGHT = 34;
const MOST_ROW_HEIGHT = 96;
const ROW_NODES = NODES.slice(1);

/** A column of workers between two columns of cards, its title on top. */
export function planWorkersColumn(station: Station, room: StageRoom, area: Box): WorkersPlan {
  const count = Math.max(1, room.rows[station.id] ?? 0);
  const height = area.height - TITLE_HEIGHT;
  const chip = fittingSize(count, { width: area.width, height }, NODES);
  const columns = Math.min(columnsIn(area.width, chip), count);
  const isOneColumn = columns === 1 || chip.width >= 34;
  const pitch = isOneColumn && count > 1 ? (height - chip.height) / (count - 1) : 0;
  const gap = isOneColumn ? Math.max(chip.gap, Math.min(LOOSE_GAP, pitch - chip.height)) : chip.gap;
  const width = columns * (chip.width + chip.gap) - chip.gap;
  const middle = area.x + area.width / 2;
  const box = { x: middle - width / 2, y: area.y + TITLE_HEIGHT, width, height };
  return {
    kind: 'workers',
    title: { x: middle, y: area.y + 19, anchor: 'middle' },
    spots: spotsIn(slotGrid(box, { ...chip, gap }), count),
    direction: 'right',
  };
}

/** The height of a row of workers between two cards, one under the other. */
export function workersRowHeight(station: Station, room: StageRoom, width: number): number {
  const count = room.rows[station.id] ?? 0;
  const inner = width - ROW_TITLE_WIDTH;
  const fits = ROW_NODES.some((chip) => heightFor(count, inner, chip) <= ROW_HEIGHT);
  const smallest = ROW_NODES.at(-1) ?? SMALLEST_CHIP;
  return fits ? ROW_HEIGHT : Math.min(MOST_ROW_HEIGHT, heightFor(count, inner, smallest));
}

/** A row of workers between two cards, its title at the left. */
export function planWorkersRow(station: Station, room: StageRoom, area: Box): WorkersPlan {
  const count = Math.max(1, room.rows[station.id] ?? 0);
  const width = area.width - ROW_TITLE_WIDTH;
  const chip = fittingSize(count, { width, height: area.height }, ROW_NODES);
  const height = heightFor(count, width, chip);
  const y = area.y + Math.max(0, (area.height - height) / 2);
  return {
    kind: 'workers',
    title: { x: area.x, y: area.y + area.height / 2 + 4, anchor: 'start' },
    spots: spotsIn(
      slotGrid({ x: area.x + ROW_TITLE_WIDTH, y, width, height: area.height }, chip),
      count,
    ),
    direction: 'down',
  };
}

function spotsIn(grid: SlotGrid, count: number): readonly Box[] {
  return Array.from({ length: count }, (_, slot) => slotBox(grid, slot)).filter(
    (box) => box !== null,
  );
}
