import type { StageRoom, Station } from '../../models/scene';
import type { Size } from './box';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { shareHeight } from './shareHeight';
import { planWorkersColumn } from './workersStation';

const MARGIN = 24;
const COLUMN_GAP = 22;
const ROW_GAP = 20;
const WORKERS_WIDTH = 64;
/** A lower stage scrolls. */
const LEAST_HEIGHT = 360;

/** Stations in columns, side by side, that fill the stage. */
export function wideLayout(
  stations: readonly Station[],
  room: StageRoom,
  size: Size,
  labelLength: number,
): Layout {
  const height = Math.max(size.height, LEAST_HEIGHT);
  const columns = columnsOf(stations);
  const narrow = columns.filter(isOfWorkers).length;
  const gaps = (columns.length - 1) * COLUMN_GAP;
  const forCards = size.width - 2 * MARGIN - gaps - narrow * WORKERS_WIDTH;
  const cardWidth = forCards / Math.max(1, columns.length - narrow);
  const plans: Record<string, StationPlan> = {};
  let x = MARGIN;
  for (const column of columns) {
    const width = isOfWorkers(column) ? WORKERS_WIDTH : cardWidth;
    const inner = height - 2 * MARGIN - (column.length - 1) * ROW_GAP;
    const heights = isOfWorkers(column)
      ? column.map(() => inner / column.length)
      : shareHeight(column, room, { width, height: inner }, labelLength);
    let y = MARGIN;
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

function isOfWorkers(column: readonly Station[]): boolean {
  return column.every((station) => station.kind === 'workers');
}

/** The stations of each column, from the left; those across the whole width come first. */
export function columnsOf(stations: readonly Station[]): readonly (readonly Station[])[] {
  const numbers = [...new Set(stations.map(columnOf))].sort((a, b) => a - b);
  return numbers.map((number) => stations.filter((station) => columnOf(station) === number));
}

const columnOf = ({ column }: Station) => column ?? -1;
