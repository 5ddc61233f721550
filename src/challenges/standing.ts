import type { Scenario } from '../models';
import { valueAt } from '../panels/settings/path';
import type { OpenChallenge } from './cards';
import type { SettingChanges, Variant } from './challenge';
import { scenarioOf, variantsOf } from './setups';

/** Where somebody is in a challenge. */
interface Standing {
  /** The day that is looked at. */
  readonly variant: Variant;
  /** What has been changed, only what may be. */
  readonly changes: SettingChanges;
}

/** What a scenario is in a challenge; null when it is none of its own. */
export function standingOf(challenge: OpenChallenge, scenario: Scenario): Standing | null {
  const start = scenarioOf(challenge);
  const changes = Object.fromEntries(
    challenge.allowed
      .map((path) => [path, valueAt(scenario, path)] as const)
      .filter(([path, value]) => !isSame(value, valueAt(start, path))),
  );
  if (scenario.model !== start.model) return null;
  const variant = variantsOf(challenge).find((one) =>
    isSame(scenarioOf(challenge, one, changes), scenario),
  );
  return variant ? { variant, changes } : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
