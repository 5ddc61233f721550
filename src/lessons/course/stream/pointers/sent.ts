import type { OpenRun } from '../../../../playback/openRun';

/**
 * What the on-failure destination got first.
 *
 * @throws Error when it got nothing
 */
export function sentIn(run: OpenRun): unknown {
  const [first] = run.report.targets.onFailure;
  if (!first) throw new Error(`Nothing was sent to a destination in “${run.scenario.title}”.`);
  return first.record;
}
