import type { StageRoom, Station } from '../../models/scene';
import { LEVELS } from '../layout/chipSize';
import { leastColumnHeight, neededHeight, ROW_GAP } from '../layout/shareHeight';
import type { PlannedColumn } from '../layout/wide';

/** Levels of detail that a band has beyond those of cards: its tokens become the smallest dots. */
const MORE_LEVELS = 3;
/** A level of detail that a band loses counts for so many that the columns lose. */
const BAND_WEIGHT = 2;
/** The share of the height that a band leaves to the columns in any case. */
const FOR_COLUMNS = 0.4;

/**
 * The height of a station that stands across the stage, above the columns: what it needs when both
 * are as rich in detail as they can be together.
 */
export function bandHeight(
  station: Station,
  columns: readonly PlannedColumn[],
  room: StageRoom,
  whole: { readonly width: number; readonly height: number },
  labelLength: number,
): number {
  const height = whole.height - ROW_GAP;
  const levels = (count: number, needs: (level: number) => number) =>
    Array.from({ length: count }, (_, level) => needs(level));
  const bands = levels(LEVELS + MORE_LEVELS, (level) =>
    neededHeight(station, room, whole.width, labelLength, level),
  );
  const below = levels(LEVELS, (level) =>
    Math.max(0, ...columns.map((column) => columnHeight(column, room, labelLength, level))),
  );
  for (let lost = 0; lost < BAND_WEIGHT * bands.length + below.length; lost += 1) {
    for (const [level, need] of bands.entries()) {
      const others = below[lost - BAND_WEIGHT * level];
      if (others !== undefined && need + others <= height) return need;
    }
  }
  const leastBelow = Math.max(0, ...columns.map(leastHeight), height * FOR_COLUMNS);
  const most = height - Math.min(below.at(-1) ?? 0, leastBelow);
  return Math.min(most, bands.at(-1) ?? 0);
}

/** The cards of a column. Workers take the height that there is. */
const cardsOf = ({ stations }: PlannedColumn) => stations.filter(({ kind }) => kind !== 'workers');

/** The height that a column's cards keep, however little there is. */
function leastHeight(column: PlannedColumn): number {
  return leastColumnHeight(cardsOf(column), column.width);
}

function columnHeight(
  column: PlannedColumn,
  room: StageRoom,
  labelLength: number,
  level: number,
): number {
  const needs = cardsOf(column).map((station) =>
    neededHeight(station, room, column.width, labelLength, level),
  );
  return needs.reduce((sum, need) => sum + need + ROW_GAP, -ROW_GAP);
}
