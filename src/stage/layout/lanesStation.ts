import type { StageRoom, Station } from '../../models/scene';
import { type Box, inset } from './box';
import { type ChipSize, laneChipSizes, SMALLEST_CHIP } from './chipSize';
import { CARD_PAD, CARD_TOP } from './gridStation';
import {
  denseHeight,
  LARGEST_CHIP,
  type LanePlan,
  LEAST_ROW_HEIGHT,
  LEAST_TEXT_HEIGHT,
  planLane,
  roomyHeight,
} from './lanePlan';

export interface LanesPlan {
  readonly kind: 'lanes';
  readonly card: Box;
  readonly grid: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly gap: number;
  };
  readonly lane: LanePlan;
  readonly empty: Box;
}

const lanesOf = (station: Station, room: StageRoom) => Math.max(1, room.rows[station.id] ?? 0);
const gapOf = (chip: ChipSize) => (chip.face === 'dot' ? 4 : 7);

/** The height of a card in which every lane shows its tokens at this chip size. */
export function lanesHeight(
  station: Station,
  room: StageRoom,
  width: number,
  chip: ChipSize,
): number {
  // With the largest chips, lanes have all the room they want; else they move together first.
  const laneHeight = chip.height >= LARGEST_CHIP ? roomyHeight : denseHeight;
  const lane = laneHeight(room.laneSlots, width - 2 * CARD_PAD, chip);
  const gap = gapOf(chip);
  return CARD_TOP + lanesOf(station, room) * (lane + gap) - gap + CARD_PAD;
}

/** Plans a card of lanes: rows while they can hold text, else a grid of small cells. */
export function planLanes(
  station: Station,
  room: StageRoom,
  card: Box,
  labelLength: number,
): LanesPlan {
  const inner = inset(card, { x: CARD_PAD, top: CARD_TOP, bottom: CARD_PAD });
  const count = lanesOf(station, room);
  const sizes = laneChipSizes(labelLength);
  const tallest = roomyHeight(room.laneSlots, inner.width, sizes[0] ?? SMALLEST_CHIP);
  const { columns, gap } = columnsOfLanes(count, inner);
  const rows = Math.ceil(count / columns);
  const width = (inner.width - (columns - 1) * gap) / columns;
  const height = Math.min(tallest, (inner.height - (rows - 1) * gap) / rows);
  return {
    kind: 'lanes',
    card,
    grid: { x: inner.x, y: inner.y, columns, gap },
    lane: planLane(room.laneSlots, { width, height }, sizes),
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
  const gap = count > 200 ? 2 : 4;
  for (let columns = 2; ; columns += 1) {
    const width = (inner.width - (columns - 1) * gap) / columns;
    const height = (inner.height + gap) / Math.ceil(count / columns) - gap;
    if (height >= Math.min(LEAST_TEXT_HEIGHT, width / 2) || columns >= count)
      return { columns, gap };
  }
}

/** Where the lane at this place in the list is. */
export function laneBox(plan: LanesPlan, index: number): Box {
  const { x, y, columns, gap } = plan.grid;
  const { width, height } = plan.lane;
  return {
    x: x + (index % columns) * (width + gap),
    y: y + Math.floor(index / columns) * (height + gap),
    width,
    height,
  };
}
