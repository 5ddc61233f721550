import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import { cardHead, headHeight } from './cardHead';
import { LEVELS, laneChipSizes } from './chipSize';
import { densityOf, type PlannedStation } from './density';
import { fairShares } from './fairShares';
import { gridHeight, gridSizes, leastGridHeight } from './gridStation';
import { lanesHeight } from './lanesStation';

/** Between stations one under the other. */
export const ROW_GAP = 20;

/** The height that a station keeps, however little the others leave it. */
function leastHeight(station: PlannedStation, width: number): number {
  return Math.max(
    densityOf(station).least,
    station.kind === 'grid' ? leastGridHeight(station, width) : 0,
  );
}

/** The height that the cards of a column keep, with what is between them. */
export function leastColumnHeight(stations: readonly Station[], width: number): number {
  return stations.reduce((sum, one) => sum + leastHeight(one, width) + ROW_GAP, -ROW_GAP);
}

/** The height that a station needs when everything is drawn at this level of detail. */
export function neededHeight(
  station: Station,
  room: StageRoom,
  width: number,
  labelLength: number,
  level: number,
): number {
  const kind = kindOf(station.kind);
  if (kind) return kind.heightAt(station, room, width, labelLength, level);
  const sizes =
    station.kind === 'lanes' ? laneChipSizes(labelLength) : gridSizes(station, labelLength);
  const chip = sizes[level];
  if (!chip) return leastHeight(station, width);
  const height = station.kind === 'lanes' ? lanesHeight : gridHeight;
  return Math.max(leastHeight(station, width), height(station, room, width, chip));
}

/**
 * Divides a column's height among its stations: what each needs at the richest level of detail at
 * which all fit, and the rest in proportion to what they hold, so that the column is filled.
 */
export function shareHeight(
  stations: readonly Station[],
  room: StageRoom,
  size: { readonly width: number; readonly height: number },
  labelLength: number,
): readonly number[] {
  const needsAt = (level: number) =>
    stations.map((station) => neededHeight(station, room, size.width, labelLength, level));
  const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);
  let needs = needsAt(LEVELS - 1);
  for (let level = 0; level < LEVELS; level += 1) {
    const candidates = needsAt(level);
    if (sum(candidates) > size.height) continue;
    needs = candidates;
    break;
  }
  const spare = size.height - sum(needs);
  if (spare < 0) {
    const leasts = stations.map((station) => leastHeight(station, size.width));
    const shares = fairShares(
      needs.map((need, index) => need - (leasts[index] ?? 0)),
      size.height - sum(leasts),
    );
    return shares.map((share, index) => (leasts[index] ?? 0) + share);
  }
  const held = needs.map((need, index) => {
    const station = stations[index];
    return station ? need - headHeight(cardHead(station, size.width)) : need;
  });
  return needs.map((need, index) => need + (spare * (held[index] ?? 0)) / Math.max(1, sum(held)));
}
