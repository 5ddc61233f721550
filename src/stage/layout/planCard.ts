import type { StageRoom, Station } from '../../models/scene';
import type { Box } from './box';
import { type GridPlan, planGrid } from './gridStation';
import { type LanesPlan, planLanes } from './lanesStation';

/** Plans what is inside a station's card. */
export function planCard(
  station: Station,
  room: StageRoom,
  card: Box,
  labelLength: number,
): GridPlan | LanesPlan {
  return station.kind === 'lanes'
    ? planLanes(station, room, card, labelLength)
    : planGrid(station, room, card, labelLength);
}
