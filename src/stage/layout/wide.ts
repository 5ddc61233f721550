import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import { bandHeights, ROW_GAP } from './bands';
import type { Size } from './box';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { shareHeight } from './shareHeight';
import { planWorkersColumn } from './workersStation';

const MARGIN = 24;
const COLUMN_GAP = 22;
const WORKERS_WIDTH = 64;
/** A lower stage scrolls. */
const LEAST_HEIGHT = 360;
const LEAST_HEIGHT_WITH_BANDS = 460;

/** Stations in columns, side by side, that fill the stage. */
export function wideLayout(
  stations: readonly Station[],
  room: StageRoom,
  size: Size,
  labelLength: number,
): Layout {
  const height = Math.max(
    size.height,
    stations.some(isBand) ? LEAST_HEIGHT_WITH_BANDS : LEAST_HEIGHT,
  );
  const bands = stations.filter(isBand);
  const columns = columnsOf(stations.filter((station) => !isBand(station)));
  const widths = widthsOf(columns, size.width - 2 * MARGIN);
  const plans: Record<string, StationPlan> = {};
  const planned = columns.map((column, index) => ({ column, width: widths[index] ?? 0 }));
  const whole = { width: size.width - 2 * MARGIN, height: height - 2 * MARGIN };
  let top = MARGIN;
  for (const [index, needed] of bandHeights(bands, planned, room, whole, labelLength).entries()) {
    const station = bands[index];
    if (!station) continue;
    const box = { x: MARGIN, y: top, width: whole.width, height: needed };
    plans[station.id] = planCard(station, room, box, labelLength);
    top += needed + ROW_GAP;
  }
  let x = MARGIN;
  for (const { column, width } of planned) {
    const inner = height - top - MARGIN - (column.length - 1) * ROW_GAP;
    const heights = isOfWorkers(column)
      ? column.map(() => inner / column.length)
      : shareHeight(column, room, { width, height: inner }, labelLength);
    let y = top;
    for (const [index, station] of column.entries()) {
      const box = { x, y, width, height: heights[index] ?? 0 };
      plans[station.id] =
        station.kind === 'workers'
          ? planWorkersColumn(station, room, box)
          : planCard(station, room, box, labelLength);
      y += box.height + ROW_GAP;
    }
    x += width + COLUMN_GAP;
  }
  return { width: size.width, height, stations: plans };
}

/** The width of each column: those of cards share what the others leave. */
function widthsOf(columns: readonly (readonly Station[])[], width: number): readonly number[] {
  const weights = columns.map((column) => (isOfWorkers(column) ? 0 : weightOf(column)));
  const gaps = (columns.length - 1) * COLUMN_GAP;
  const narrow = weights.filter((weight) => weight === 0).length;
  const forCards = width - gaps - narrow * WORKERS_WIDTH;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (weight === 0 ? WORKERS_WIDTH : (forCards * weight) / all));
}

const weightOf = (column: readonly Station[]) =>
  Math.max(...column.map(({ kind }) => kindOf(kind)?.weight ?? 1));

const isBand = ({ column }: Station) => column === null;

function isOfWorkers(column: readonly Station[]): boolean {
  return column.every((station) => station.kind === 'workers');
}

/** The stations of each column, from the left; those across the whole width come first. */
export function columnsOf(stations: readonly Station[]): readonly (readonly Station[])[] {
  const numbers = [...new Set(stations.map(columnOf))].sort((a, b) => a - b);
  return numbers.map((number) => stations.filter((station) => columnOf(station) === number));
}

const columnOf = ({ column }: Station) => column ?? -1;
