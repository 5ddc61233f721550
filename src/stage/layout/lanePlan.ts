import type { Box, Size } from './box';
import type { ChipSize } from './chipSize';
import { columnsIn, fittingSize, heightFor, type SlotGrid, slotGrid } from './slotGrid';

/** Room for a note such as `cold start` beside the chips or the bar. */
const NOTE_WIDTH = 68;
/** Between a note and what is beside it. */
export const NOTE_GAP = 4;
const LANE_PAD = 12;
/** The height of the largest chips in a lane. */
export const LARGEST_CHIP = 25;
/** Lanes lower than this have no text. */
export const LEAST_TEXT_HEIGHT = 22;
const LEAST_TEXT_WIDTH = 104;
/** Narrower ones have a name and a note one below the other, and the bar along the lower edge. */
const NARROW = 180;
/** Lower ones have one line. */
export const LEAST_ROW_HEIGHT = 40;

/** What every lane of a station looks like inside; places are relative to the lane's corner. */
export interface LanePlan extends Size {
  readonly chips: SlotGrid;
  readonly bar: Box;
  /** The end of the note, at its vertical middle; null in lanes too small for text. */
  readonly note: { readonly x: number; readonly y: number } | null;
  /** The width that the note has where it stands below the chips; null: it stands beside them. */
  readonly below: number | null;
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
export function roomyHeight(slots: number, width: number, chip: ChipSize): number {
  const shape = fitsBeside(slots, width, chip) ? beside(width) : below(width);
  return shape.top + heightFor(slots, shape.chipsWidth, chip) + shape.bottom;
}

/** The least height of a lane that shows its tokens at this size. */
export function denseHeight(slots: number, width: number, chip: ChipSize): number {
  const line = heightFor(slots, lineWidth(width), chip) + LINE_PAD;
  return Math.min(line, roomyHeight(slots, width, chip));
}

/** A way to arrange a lane, and the chips that it has room for. */
interface Arrangement {
  readonly chip: ChipSize;
  readonly room: Box;
  readonly bar: Box;
  readonly note: LanePlan['note'];
  readonly below: LanePlan['below'];
}

/** Plans the inside of a lane: the arrangement with the largest chips, or none in small cells. */
export function planLane(slots: number, size: Size, sizes: readonly ChipSize[]): LanePlan {
  const { width, height } = size;
  if (height < LEAST_TEXT_HEIGHT || width < LEAST_TEXT_WIDTH) return planCell(slots, size, sizes);
  const rows =
    width < NARROW
      ? [aboveNote(slots, size, sizes)]
      : [besideNote(slots, size, sizes), aboveBar(slots, size, sizes)];
  const fitting = [...(height < LEAST_ROW_HEIGHT ? [] : rows), inOneLine(slots, size, sizes)];
  const best = fitting.reduce((one, other) => (other.chip.width > one.chip.width ? other : one));
  const { bar, note, below } = best;
  return { ...size, chips: slotGrid(best.room, best.chip), bar, note, below };
}

/** Chips in one row with the note at its end, above the bar. */
function besideNote(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const { top, chipsWidth } = beside(width);
  const room = { x: LANE_PAD, y: top, width: chipsWidth, height: height - top - 24 };
  const chip = fittingSize(slots, { ...room, height: Math.min(room.height, LARGEST_CHIP) }, sizes);
  return {
    chip,
    room,
    bar: { x: LANE_PAD, y: height - 16, width: width - 2 * LANE_PAD, height: 6 },
    note: { x: width - LANE_PAD, y: top + Math.max(chip.height, 14) / 2 },
    below: null,
  };
}

/** Chips in rows over the whole width, above the bar with the note at its end. */
function aboveBar(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const { top, chipsWidth } = below(width);
  const room = { x: LANE_PAD, y: top, width: chipsWidth, height: height - top - 25 };
  return {
    chip: fittingSize(slots, room, sizes),
    room,
    bar: { x: LANE_PAD, y: height - 17, width: chipsWidth - NOTE_WIDTH, height: 6 },
    note: { x: width - LANE_PAD, y: height - 14 },
    below: NOTE_WIDTH - NOTE_GAP,
  };
}

/** Chips in rows over the whole width, the note below them, and the bar along the lower edge. */
function aboveNote(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const { top, chipsWidth } = below(width);
  const room = { x: LANE_PAD, y: top, width: chipsWidth, height: height - top - 25 };
  return {
    chip: fittingSize(slots, room, sizes),
    room,
    bar: { x: LANE_PAD, y: height - 8, width: chipsWidth, height: 4 },
    note: { x: width - LANE_PAD, y: height - 17 },
    below: chipsWidth,
  };
}

/** Everything in one line, the bar along the lower edge. */
function inOneLine(slots: number, size: Size, sizes: readonly ChipSize[]): Arrangement {
  const { width, height } = size;
  const room = { x: 8, y: 5, width: lineWidth(width), height: height - LINE_PAD };
  const chip = fittingSize(slots, room, sizes);
  const y = room.y + Math.max(0, (room.height - heightFor(slots, room.width, chip)) / 2);
  return {
    chip,
    room: { ...room, y },
    bar: { x: 8, y: height - 6, width: width - 16, height: 3 },
    note: { x: width - 8, y: (height - 4) / 2 },
    below: null,
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
    chips: slotGrid({ x: pad, y: pad, ...room }, fittingSize(slots, room, sizes)),
    bar: { x: pad, y: height - pad - bar + 0.5, width: width - 2 * pad, height: bar },
    note: null,
    below: null,
  };
}
