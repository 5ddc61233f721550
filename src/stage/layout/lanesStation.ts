import type { StageRoom, Station } from '../../models/scene';
import { type Box, inset, type Size } from './box';
import { type ChipSize, laneChipSizes } from './chipSize';
import { CARD_PAD, CARD_TOP } from './gridStation';
import { columnsIn, fittingSize, heightFor, type SlotGrid, slotGrid } from './slotGrid';

/** Room for a note such as `cold start` beside the chips or the bar. */
const NOTE_WIDTH = 68;
const LANE_PAD = 12;
const LARGEST_CHIP = 25;
/** Lanes lower than this have no text. */
const LEAST_TEXT_HEIGHT = 22;
const LEAST_TEXT_WIDTH = 130;
/** Lower ones have one line. */
const LEAST_ROW_HEIGHT = 40;

const DOT: ChipSize = { width: 3, height: 3, gap: 1, face: 'dot' };

/** What every lane of a station looks like inside; places are relative to the lane's corner. */
export interface LanePlan extends Size {
  readonly chips: SlotGrid;
  readonly bar: Box;
  /** The end of the note, at its vertical middle; null in lanes too small for text. */
  readonly note: { readonly x: number; readonly y: number } | null;
}

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

/** Where a lane's parts go: its note beside the chips if they fit in one row, else beside the bar. */
interface Shape {
  readonly top: number;
  readonly bottom: number;
  readonly chipsWidth: number;
}

const beside = (width: number): Shape => ({
  top: 9,
  bottom: 24,
  chipsWidth: width - 2 * LANE_PAD - NOTE_WIDTH,
});
const below = (width: number): Shape => ({ top: 8, bottom: 25, chipsWidth: width - 2 * LANE_PAD });
/** The room for chips where note, chips and bar share one line. */
const lineWidth = (width: number) => width - 16 - NOTE_WIDTH;
const LINE_PAD = 13;
const fitsBeside = (slots: number, width: number, chip: ChipSize) =>
  columnsIn(beside(width).chipsWidth, chip) >= slots;

/** The height of a lane with all the room it wants. */
function roomyHeight(slots: number, width: number, chip: ChipSize): number {
  const shape = fitsBeside(slots, width, chip) ? beside(width) : below(width);
  return shape.top + heightFor(slots, shape.chipsWidth, chip) + shape.bottom;
}

/** The least height of a lane that shows its tokens at this size. */
function denseHeight(slots: number, width: number, chip: ChipSize): number {
  const line = heightFor(slots, lineWidth(width), chip) + LINE_PAD;
  return Math.min(line, roomyHeight(slots, width, chip));
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
  const tallest = roomyHeight(room.laneSlots, inner.width, sizes[0] ?? DOT);
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

/** A way to arrange a lane, and the chips that it has room for. */
interface Arrangement {
  readonly chip: ChipSize;
  readonly room: Box;
  readonly bar: Box;
  readonly note: LanePlan['note'];
}

function planLane(slots: number, size: Size, sizes: readonly ChipSize[]): LanePlan {
  const { width, height } = size;
  if (height < LEAST_TEXT_HEIGHT || width < LEAST_TEXT_WIDTH) return planCell(slots, size, sizes);
  const rows = [besideNote(slots, size, sizes), aboveBar(slots, size, sizes)];
  const fitting = [...(height < LEAST_ROW_HEIGHT ? [] : rows), inOneLine(slots, size, sizes)];
  const best = fitting.reduce((one, other) => (other.chip.width > one.chip.width ? other : one));
  return { ...size, chips: slotGrid(best.room, best.chip), bar: best.bar, note: best.note };
}

/** Chips in one row with the note at its end, above the bar. */
function besideNote(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const { top, chipsWidth } = beside(width);
  const room = { x: LANE_PAD, y: top, width: chipsWidth, height: height - top - 24 };
  const chip =
    fittingSize(slots, { ...room, height: Math.min(room.height, LARGEST_CHIP) }, sizes) ?? DOT;
  return {
    chip,
    room,
    bar: { x: LANE_PAD, y: height - 16, width: width - 2 * LANE_PAD, height: 6 },
    note: { x: width - LANE_PAD, y: top + Math.max(chip.height, 14) / 2 },
  };
}

/** Chips in rows over the whole width, above the bar with the note at its end. */
function aboveBar(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const { top, chipsWidth } = below(width);
  const room = { x: LANE_PAD, y: top, width: chipsWidth, height: height - top - 25 };
  return {
    chip: fittingSize(slots, room, sizes) ?? DOT,
    room,
    bar: { x: LANE_PAD, y: height - 17, width: chipsWidth - NOTE_WIDTH, height: 6 },
    note: { x: width - LANE_PAD, y: height - 14 },
  };
}

/** Everything in one line, the bar along the lower edge. */
function inOneLine(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const room = { x: 8, y: 5, width: lineWidth(width), height: height - LINE_PAD };
  const chip = fittingSize(slots, room, sizes) ?? DOT;
  const y = room.y + Math.max(0, (room.height - heightFor(slots, room.width, chip)) / 2);
  return {
    chip,
    room: { ...room, y },
    bar: { x: 8, y: height - 6, width: width - 16, height: 3 },
    note: { x: width - 8, y: (height - 4) / 2 },
  };
}

/** A cell without text. */
function planCell(slots: number, { width, height }: Size, sizes: readonly ChipSize[]): LanePlan {
  const pad = height < 14 ? 1.5 : 4;
  const bar = height < 14 ? 1.5 : 3;
  const room = { width: width - 2 * pad, height: Math.max(0, height - 2 * pad - bar - 0.5) };
  return {
    width,
    height,
    chips: slotGrid({ x: pad, y: pad, ...room }, fittingSize(slots, room, sizes) ?? DOT),
    bar: { x: pad, y: height - pad - bar + 0.5, width: width - 2 * pad, height: bar },
    note: null,
  };
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
