import type { TimelineLane } from '../models/scene';
import { itemIn } from '../models/subject';

/** Lanes in which something went wrong first, then what works on items, then the rest. */
export function laneOrder(lanes: readonly TimelineLane[]): readonly TimelineLane[] {
  const rank = (lane: TimelineLane) =>
    lane.hasProblem ? 0 : itemIn(lane.subject) === null ? 1 : 2;
  return lanes.toSorted((one, other) => rank(one) - rank(other));
}
