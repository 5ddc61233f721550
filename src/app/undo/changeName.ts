import { modelOf } from '../../models';
import type { AnyIntervention, Interventions } from '../../models/interventions';
import { scenarioDifferences } from '../../panels/compare/scenarioDifferences';
import type { Version } from '../history';

/** What of a version of the page can be undone. */
export type Changed = Pick<Version, 'scenario' | 'kept' | 'origin'>;

/** What was done between two versions that follow each other, in a few words. */
export function changeName(before: Changed, after: Changed, can: Interventions): string {
  if (before.kept !== after.kept) {
    if (before.kept === null) return 'Compare';
    return after.kept === null ? 'Comparison ended' : 'Runs swapped';
  }
  if (before.origin !== after.origin) return `${titleOf(after)} opened`;
  if (before.scenario !== after.scenario && after.scenario === after.origin) return 'Reset';
  const [first, ...others] = scenarioDifferences(before.scenario, after.scenario);
  if (!first) return 'No difference';
  const name =
    first.path === 'interventions'
      ? listChange(before.scenario.interventions, after.scenario.interventions, can)
      : first.name;
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}

function titleOf({ scenario }: Changed): string {
  return scenario.title || modelOf(scenario).name;
}

function listChange(
  before: readonly AnyIntervention[],
  after: readonly AnyIntervention[],
  can: Interventions,
): string {
  const [added, removed] = [without(after, before), without(before, after)];
  const [now] = added;
  const [then] = removed;
  if (added.length + removed.length === 0 || added.length > 1 || removed.length > 1)
    return 'Interventions';
  if (!now) return then ? `${can.says(then)}, removed` : 'Interventions';
  if (!then) return can.says(now);
  return now.atMs === then.atMs ? can.says(now) : `${can.says(now)}, moved`;
}

function without(
  list: readonly AnyIntervention[],
  others: readonly AnyIntervention[],
): readonly AnyIntervention[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return list.filter((one) => !known.has(JSON.stringify(one)));
}
