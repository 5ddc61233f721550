import type { StageRoom, Station } from '../../models/scene';
import { kindOf } from '../kinds/registry';
import type { Box } from './box';
import { planGrid } from './gridStation';
import { planLanes } from './lanesStation';
import type { StationPlan } from './layout';

/** Plans what is inside a station's card, or in its place on the stage. */
export function planCard(
  station: Station,
  room: StageRoom,
  card: Box,
  labelLength: number,
): StationPlan {
  const kind = kindOf(station.kind);
  if (kind) return kind.plan(station, room, card, labelLength);
  return station.kind === 'lanes'
    ? planLanes(station, room, card, labelLength)
    : planGrid(station, room, card, labelLength);
}
