import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import type { Box, Size } from './box';
import { LEVELS } from './chipSize';
import { DENSE, DENSEST, type Density, type PlannedStation, ROOMY } from './density';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { neededHeight } from './shareHeight';
import { columnsOf } from './wide';
import { planWorkersRow, workersRowHeight } from './workersStation';

/** The most height that a card takes before its tokens become smaller. */
const CARD_HEIGHT = 420;
/** The most that other kinds of station take once they are as small as can be. */
const MOST_HEIGHT = 720;
/** Two cards stand side by side if their tokens keep their labels in this height. */
const PAIR_HEIGHT = 190;
const PAIR_LEVELS = 3;
/** The level of detail at which everything is as small as can be. */
const LAST_LEVEL = 99;

/** How narrow stages are planned that are to be seen whole, the richest first. */
const TRIES = [
  { density: ROOMY, firstLevel: 1 },
  { density: DENSE, firstLevel: 1 },
  { density: DENSE, firstLevel: 2 },
  { density: DENSEST, firstLevel: 2 },
  { density: DENSEST, firstLevel: 3 },
];

/** The richest plan of stations one under the other that has room in the height, or the lowest. */
export function wholeLayout(
  stations: readonly Station[],
  room: StageRoom,
  { width, height }: Size,
  labelLength: number,
): Layout {
  let layout = narrowLayout(stations, room, width, labelLength);
  for (const { density, firstLevel } of TRIES) {
    const dense = stations.map((station): PlannedStation => ({ ...station, density }));
    layout = narrowLayout(dense, room, width, labelLength, firstLevel, density);
    if (layout.height <= height) break;
  }
  return layout;
}

/**
 * Stations one under the other; small ones side by side. As high as it takes.
 *
 * @param firstLevel the richest level of detail, from 0
 */
export function narrowLayout(
  stations: readonly Station[],
  room: StageRoom,
  width: number,
  labelLength: number,
  firstLevel = 0,
  { margin, gap }: Density = ROOMY,
): Layout {
  const inner = width - 2 * margin;
  const half = (inner - gap) / 2;
  const heightOf = (station: Station, cardWidth: number, most: number, levels: number) => {
    for (let level = firstLevel; level < levels; level += 1) {
      const needed = neededHeight(station, room, cardWidth, labelLength, level);
      if (needed <= most) return needed;
    }
    return null;
  };
  const heightInPair = (station: Station) =>
    heightOf(station, half, PAIR_HEIGHT, Math.max(PAIR_LEVELS, firstLevel + 1));
  const plans: Record<string, StationPlan> = {};
  let y = margin;

  function placeRow(row: readonly Station[]) {
    const cardWidth = row.length > 1 ? half : inner;
    const heights = row.map((station) => {
      if (station.kind === 'workers') return workersRowHeight(station, room, inner - 8);
      const needed =
        row.length > 1 ? heightInPair(station) : heightOf(station, inner, CARD_HEIGHT, LEVELS);
      if (needed !== null) return needed;
      const least = kindOf(station.kind)?.heightAt(station, room, inner, labelLength, LAST_LEVEL);
      return Math.min(least ?? CARD_HEIGHT, MOST_HEIGHT);
    });
    const height = Math.max(...heights);
    for (const [index, station] of row.entries()) {
      const box: Box = { x: margin + index * (half + gap), y, width: cardWidth, height };
      plans[station.id] =
        station.kind === 'workers'
          ? planWorkersRow(station, room, { ...box, x: box.x + 4, width: box.width - 8 })
          : planCard(station, room, box, labelLength);
    }
    y += height + gap;
  }

  const columns = columnsOf(stations);
  const isMain = (station: Station, place: number) => station.isMain ?? place === 0;
  for (const main of columns.flatMap((column) => column.filter(isMain))) placeRow([main]);
  const rest = columns.flatMap((column) => column.filter((one, place) => !isMain(one, place)));
  const isSmall = (station: Station) => station.kind === 'grid' && heightInPair(station) !== null;
  while (rest.length > 0) {
    const [first, second] = rest;
    const isPair = first && second && isSmall(first) && isSmall(second);
    placeRow(rest.splice(0, isPair ? 2 : 1));
  }
  return { width, height: y - gap + margin, stations: plans };
}
