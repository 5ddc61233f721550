import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import type { Box } from './box';
import { LEVELS } from './chipSize';
import type { Layout, StationPlan } from './layout';
import { planCard } from './planCard';
import { neededHeight } from './shareHeight';
import { columnsOf } from './wide';
import { planWorkersRow, workersRowHeight } from './workersStation';

const MARGIN = 12;
const GAP = 12;
/** The most height that a card takes before its tokens become smaller. */
const CARD_HEIGHT = 420;
/** The most that other kinds of station take once they are as small as can be. */
const MOST_HEIGHT = 720;
/** Two cards stand side by side if their tokens keep their labels in this height. */
const PAIR_HEIGHT = 190;
const PAIR_LEVELS = 3;
/** The level of detail at which everything is as small as can be. */
const LAST_LEVEL = 99;

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
  firstLevel: number,
): Layout {
  const inner = width - 2 * MARGIN;
  const half = (inner - GAP) / 2;
  const heightOf = (station: Station, cardWidth: number, most: number, levels: number) => {
    for (let level = firstLevel; level < levels; level += 1) {
      const needed = neededHeight(station, room, cardWidth, labelLength, level);
      if (needed <= most) return needed;
    }
    return null;
  };
  const heightInPair = (station: Station) => heightOf(station, half, PAIR_HEIGHT, PAIR_LEVELS);
  const plans: Record<string, StationPlan> = {};
  let y = MARGIN;

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
      const box: Box = { x: MARGIN + index * (half + GAP), y, width: cardWidth, height };
      plans[station.id] =
        station.kind === 'workers'
          ? planWorkersRow(station, room, { ...box, x: box.x + 4, width: box.width - 8 })
          : planCard(station, room, box, labelLength);
    }
    y += height + GAP;
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
  return { width, height: y - GAP + MARGIN, stations: plans };
}
