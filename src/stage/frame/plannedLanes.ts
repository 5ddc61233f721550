import type { Lane, Station } from '../../models/scene';
import type { Box } from '../layout/box';
import type { LanePlan } from '../layout/lanePlan';
import { boxBetween } from './boxBetween';
import type { View } from './view';

/** A lane in its place. */
export interface PlannedLane {
  readonly lane: Lane;
  readonly plan: LanePlan;
  readonly box: Box;
  readonly opacity: number;
  readonly tokens: number;
  /** Nothing is in it, nor on its way out. */
  readonly isEmpty: boolean;
}

/** The lanes in their places: those that are there, and those that have just gone. */
export function plannedLanes(view: View): readonly PlannedLane[] {
  const { scene, before, now, earlier, travel } = view;
  const lanes: PlannedLane[] = [];
  for (const { lane, plan } of planned(scene.stations, view)) {
    const place = now.lanes.get(lane.id);
    const origin = earlier.lanes.get(lane.id);
    if (!place) continue;
    const box = origin && origin !== place ? boxBetween(origin, place, travel) : place;
    const tokens = now.held.get(lane.id) ?? 0;
    const isEmpty = tokens === 0 && (travel === 1 || !earlier.held.has(lane.id));
    lanes.push({ lane, plan, box, opacity: origin ? 1 : travel, tokens, isEmpty });
  }
  if (travel === 1) return lanes;
  for (const { lane, plan } of planned(before.stations, view)) {
    const box = earlier.lanes.get(lane.id);
    if (!box || now.lanes.has(lane.id)) continue;
    lanes.push({ lane, plan, box, opacity: 1 - travel, tokens: 0, isEmpty: false });
  }
  return lanes;
}

function planned(stations: readonly Station[], { layout }: View) {
  return stations.flatMap((station) => {
    const plan = layout.stations[station.id];
    return plan?.kind === 'lanes' ? station.lanes.map((lane) => ({ lane, plan: plan.lane })) : [];
  });
}
