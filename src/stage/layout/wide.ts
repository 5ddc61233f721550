import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import type { Size } from './box';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { leastColumnHeight, ROW_GAP, shareHeight } from './shareHeight';
import { planWorkersColumn } from './workersStation';

/** Narrower stages keep more of their width for what is on them. */
const NARROW = 640;
const WORKERS_WIDTH = 64;
/** A lower stage scrolls. */
const LEAST_HEIGHT = 360;
/** What stands across the stage comes on top. */
const LEAST_BAND_HEIGHT = 100;

/** The room around what is on a stage, and between its columns. */
interface Spacing {
  readonly margin: number;
  readonly gap: number;
}

const ROOMY: Spacing = { margin: 24, gap: 22 };
const TIGHT: Spacing = { margin: 14, gap: 12 };

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
  const { margin, gap } = size.width < NARROW ? TIGHT : ROOMY;
  const whole = size.width - 2 * margin;
  const columns = plannedColumns(stations, whole, gap);
  const leasts = columns.map((column) => leastColumnHeight(column.stations, column.width));
  const least = Math.max(LEAST_HEIGHT, Math.max(...leasts) + 2 * margin);
  const height = Math.max(size.height, least + (hasBand ? LEAST_BAND_HEIGHT : 0));
  const plans: Record<string, StationPlan> = {};
  let top = margin;
  for (const station of stations) {
    const kind = station.column === null ? kindOf(station.kind) : undefined;
    if (!kind) continue;
    const free = { width: whole, height: height - margin - top };
    const needed = kind.bandHeight(station, columns, room, free, labelLength);
    const box = { x: margin, y: top, width: whole, height: needed };
    plans[station.id] = kind.plan(station, room, box, labelLength);
    top += needed + ROW_GAP;
  }
  let x = margin;
  for (const { stations: column, width } of columns) {
    const inner = height - top - margin - (column.length - 1) * ROW_GAP;
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
    x += width + gap;
  }
  return { width: size.width, height, stations: plans };
}

/** The columns with their widths: those of cards share what those of workers leave. */
function plannedColumns(
  stations: readonly Station[],
  width: number,
  gap: number,
): readonly PlannedColumn[] {
  const columns = columnsOf(stations.filter(({ column }) => column !== null));
  const weights = columns.map((column) => {
    const own = column.map(({ kind, weight }) => weight ?? kindOf(kind)?.weight ?? 1);
    return isOfWorkers(column) ? 0 : Math.max(...own);
  });
  const gaps = (columns.length - 1) * gap;
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
