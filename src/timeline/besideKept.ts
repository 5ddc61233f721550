import type { TimelineLane } from '../models/scene';
import type { OpenRun } from '../playback/openRun';
import { laneId } from './laneIdentity';

/** A run that is compared with a kept one, with a lane for whatever has one in either. */
export function withLanesOf(run: OpenRun, kept: OpenRun): OpenRun {
  const own = new Set(run.lanes.map(laneId));
  const missing = kept.lanes.filter((lane) => !own.has(laneId(lane)));
  if (missing.length === 0) return run;
  // What became of an item that is only in the kept run is to be read there.
  const items = { ...kept.report.items, ...run.report.items };
  return {
    ...run,
    lanes: [...run.lanes, ...missing.map((lane) => ({ ...lane, spans: [], hasProblem: false }))],
    report: { ...run.report, items },
  };
}

/** The lanes of a run by their ids. */
export function lanesById(run: OpenRun): ReadonlyMap<string, TimelineLane> {
  return new Map(run.lanes.map((lane) => [laneId(lane), lane]));
}
