import type { StageRoom, Station } from '../../models/scene';
import type { Box } from './box';
import { type CardHead, cardHead, headHeight, insideCard } from './cardHead';
import { type ChipSize, laneChipSizes, SMALLEST_CHIP } from './chipSize';
import { densityOf, type PlannedStation } from './density';
import {
  denseHeight,
  LARGEST_CHIP,
  type LanePlan,
  LEAST_ROW_HEIGHT,
  LEAST_TEXT_HEIGHT,
  planLane,
  roomyHeight,
} from './lanePlan';
import type { SlotGrid } from './slotGrid';

export interface LanesPlan {
  readonly kind: 'lanes';
  readonly card: Box;
  readonly head: CardHead;
  readonly lane: LanePlan;
  /** Every lane that the run has room for, in order. */
  readonly spots: readonly LaneSpot[];
  readonly empty: Box;
}

/** Where one lane is, and where its tokens are. */
interface LaneSpot {
  readonly box: Box;
  readonly chips: SlotGrid;
}

const lanesOf = (station: Station, room: StageRoom) => Math.max(1, room.rows[station.id] ?? 0);
/** Between lanes that are small cells. */
const CELL_GAP = 4;
const gapOf = (chip: ChipSize) => (chip.face === 'dot' ? 4 : 7);

/** The height of a card in which every lane shows its tokens at this chip size. */
export function lanesHeight(
  station: PlannedStation,
  room: StageRoom,
  width: number,
  chip: ChipSize,
): number {
  // With the largest chips, lanes have all the room they want; else they move together first.
  const laneHeight = chip.height >= LARGEST_CHIP ? roomyHeight : denseHeight;
  const head = cardHead(station, width);
  const count = lanesOf(station, room);
  const columns = count >= densityOf(station).pairsLanesFrom ? 2 : 1;
  const gap = columns > 1 ? CELL_GAP : gapOf(chip);
  const laneWidth = (width - 2 * head.pad - (columns - 1) * gap) / columns;
  const lane = laneHeight(room.laneSlots, laneWidth, chip);
  return headHeight(head) + Math.ceil(count / columns) * (lane + gap) - gap + head.pad;
}

/** Plans a card of lanes: rows while they can hold text, else a grid of small cells. */
export function planLanes(
  station: Station,
  room: StageRoom,
  card: Box,
  labelLength: number,
): LanesPlan {
  const head = cardHead(station, card.width);
  const inner = insideCard(card, head);
  const count = lanesOf(station, room);
  const sizes = laneChipSizes(labelLength);
  const tallest = roomyHeight(room.laneSlots, inner.width, sizes[0] ?? SMALLEST_CHIP);
  const { columns, gap } = columnsOfLanes(count, inner);
  const rows = Math.ceil(count / columns);
  const width = (inner.width - (columns - 1) * gap) / columns;
  const height = Math.min(tallest, (inner.height - (rows - 1) * gap) / rows);
  const lane = planLane(room.laneSlots, { width, height }, sizes);
  const spots = Array.from({ length: count }, (_, index): LaneSpot => {
    const x = inner.x + (index % columns) * (width + gap);
    const y = inner.y + Math.floor(index / columns) * (height + gap);
    const { chips } = lane;
    return { box: { x, y, width, height }, chips: { ...chips, x: x + chips.x, y: y + chips.y } };
  });
  return {
    kind: 'lanes',
    card,
    head,
    lane,
    spots,
    empty: { ...inner, height: Math.min(inner.height, 44) },
  };
}

/** One column of rows if they can hold text, else so many that cells are about twice as wide as high. */
function columnsOfLanes(
  count: number,
  inner: Box,
): { readonly columns: number; readonly gap: number } {
  for (const gap of [7, 4]) {
    if ((inner.height + gap) / count - gap >= (gap === 7 ? LEAST_ROW_HEIGHT : LEAST_TEXT_HEIGHT)) {
      return { columns: 1, gap };
    }
  }
  const gap = count > 200 ? 2 : CELL_GAP;
  for (let columns = 2; ; columns += 1) {
    const width = (inner.width - (columns - 1) * gap) / columns;
    const height = (inner.height + gap) / Math.ceil(count / columns) - gap;
    if (height >= Math.min(LEAST_TEXT_HEIGHT, width / 2) || columns >= count)
      return { columns, gap };
  }
}
