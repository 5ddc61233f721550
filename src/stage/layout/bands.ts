import type { StageRoom, Station } from '../../models/scene';
import { LEVELS } from './chipSize';
import { fairShares } from './fairShares';
import { LEAST_HEIGHT, neededHeight } from './shareHeight';

/** Between stations one under the other. */
export const ROW_GAP = 20;
/** Levels of detail that a band has beyond those of cards: its tokens become the smallest dots. */
const MORE_LEVELS = 3;
/** The share of the height that bands leave to the columns in any case. */
const FOR_COLUMNS = 0.4;

/** A level of detail that a band loses counts for so many that the columns lose. */
const BAND_WEIGHT = 2;

interface PlannedColumn {
  readonly column: readonly Station[];
  readonly width: number;
}

/**
 * The height of each station that stands across the stage, above the columns: what it needs at the
 * richest level of detail at which the columns below fit as well.
 */
export function bandHeights(
  bands: readonly Station[],
  columns: readonly PlannedColumn[],
  room: StageRoom,
  whole: { readonly width: number; readonly height: number },
  labelLength: number,
): readonly number[] {
  if (bands.length === 0) return [];
  const height = whole.height - bands.length * ROW_GAP;
  const needsAt = (level: number) =>
    bands.map((station) => neededHeight(station, room, whole.width, labelLength, level));
  const columnsAt = (level: number) =>
    Math.max(0, ...columns.map((column) => columnHeight(column, room, labelLength, level)));
  const bandLevels = countUp(LEVELS + MORE_LEVELS).map(needsAt);
  const columnLevels = countUp(LEVELS).map(columnsAt);
  // As rich as both can be together.
  for (const lost of countUp(BAND_WEIGHT * bandLevels.length + columnLevels.length)) {
    for (const [level, needs] of bandLevels.entries()) {
      const below = columnLevels[lost - BAND_WEIGHT * level];
      if (below !== undefined && sum(needs) + below <= height) return needs;
    }
  }
  const leastBelow = Math.max(0, ...columns.map(leastHeight), height * FOR_COLUMNS);
  const most = height - Math.min(columnLevels.at(-1) ?? 0, leastBelow);
  return fairShares(bandLevels.at(-1) ?? [], most);
}

/** The height that a column's cards keep, however little there is. */
function leastHeight({ column }: PlannedColumn): number {
  const cards = column.filter(({ kind }) => kind !== 'workers');
  return cards.length * (LEAST_HEIGHT + ROW_GAP) - ROW_GAP;
}

function columnHeight(
  { column, width }: PlannedColumn,
  room: StageRoom,
  labelLength: number,
  level: number,
): number {
  // Workers take the height that there is.
  const cards = column.filter(({ kind }) => kind !== 'workers');
  const needs = cards.map((station) => neededHeight(station, room, width, labelLength, level));
  return sum(needs) + ROW_GAP * Math.max(0, cards.length - 1);
}

const countUp = (length: number) => Array.from({ length }, (_, index) => index);
const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);
