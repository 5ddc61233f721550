import type { TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';
import type { OpenRun } from '../playback/openRun';

/** A run that is compared with a kept one, with a lane for whatever has one in either. */
export function withLanesOf(run: OpenRun, kept: OpenRun): OpenRun {
  const own = new Set(run.lanes.map(({ subject }) => subject));
  const missing = kept.lanes.filter(({ subject }) => !own.has(subject));
  if (missing.length === 0) return run;
  // What became of an item that is only in the kept run is to be read there.
  const items = { ...kept.report.items, ...run.report.items };
  return {
    ...run,
    lanes: [...run.lanes, ...missing.map((lane) => ({ ...lane, spans: [], hasProblem: false }))],
    report: { ...run.report, items },
  };
}

/** The lanes of a run by whose they are. */
export function lanesBySubject(run: OpenRun): ReadonlyMap<Subject, TimelineLane> {
  return new Map(run.lanes.map((lane) => [lane.subject, lane]));
}
