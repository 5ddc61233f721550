import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import type { Size } from './box';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { ROW_GAP, shareHeight } from './shareHeight';
import { planWorkersColumn } from './workersStation';

const MARGIN = 24;
const COLUMN_GAP = 22;
const WORKERS_WIDTH = 64;
/** A lower stage scrolls. */
const LEAST_HEIGHT = 360;
const LEAST_HEIGHT_WITH_BAND = 460;

/** Stations one under the other, and the width that they have. */
export interface PlannedColumn {
  readonly stations: readonly Station[];
  readonly width: number;
}

/** Stations in columns, side by side, that fill the stage. */
export function wideLayout(
  stations: readonly Station[],
  room: StageRoom,
  size: Size,
  labelLength: number,
): Layout {
  const hasBand = stations.some(({ column }) => column === null);
  const height = Math.max(size.height, hasBand ? LEAST_HEIGHT_WITH_BAND : LEAST_HEIGHT);
  const whole = size.width - 2 * MARGIN;
  const columns = plannedColumns(stations, whole);
  const plans: Record<string, StationPlan> = {};
  let top = MARGIN;
  for (const station of stations) {
    const kind = station.column === null ? kindOf(station.kind) : undefined;
    if (!kind) continue;
    const free = { width: whole, height: height - MARGIN - top };
    const needed = kind.bandHeight(station, columns, room, free, labelLength);
    const box = { x: MARGIN, y: top, width: whole, height: needed };
    plans[station.id] = kind.plan(station, room, box, labelLength);
    top += needed + ROW_GAP;
  }
  let x = MARGIN;
  for (const { stations: column, width } of columns) {
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

/** The columns with their widths: those of cards share what those of workers leave. */
function plannedColumns(stations: readonly Station[], width: number): readonly PlannedColumn[] {
  const columns = columnsOf(stations.filter(({ column }) => column !== null));
  const weights = columns.map((column) => {
    const own = column.map(({ kind, weight }) => weight ?? kindOf(kind)?.weight ?? 1);
    return isOfWorkers(column) ? 0 : Math.max(...own);
  });
  const gaps = (columns.length - 1) * COLUMN_GAP;
  const narrow = weights.filter((weight) => weight === 0).length;
  const forCards = width - gaps - narrow * WORKERS_WIDTH;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return columns.map((column, index) => {
    const weight = weights[index] ?? 0;
    return { stations: column, width: weight ? (forCards * weight) / all : WORKERS_WIDTH };
  });
}

function isOfWorkers(column: readonly Station[]): boolean {
  return column.every((station) => station.kind === 'workers');
}

/** The stations of each column, from the left; those across the whole width come first. */
export function columnsOf(stations: readonly Station[]): readonly (readonly Station[])[] {
  const numbers = [...new Set(stations.map(columnOf))].sort((a, b) => a - b);
  return numbers.map((number) => stations.filter((station) => columnOf(station) === number));
}

const columnOf = ({ column }: Station) => column ?? -1;
