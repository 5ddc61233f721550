import type { Scenario } from '../models';
import { withValues } from '../panels/settings/path';
import { lineOf } from '../scenario/errors';
import { parseScenario } from '../scenario/parse';
import type { OpenChallenge } from './cards';
import type { Challenge, SettingChanges, Variant } from './challenge';

/** The setup as the story tells it. */
export const AS_TOLD: Variant = { says: 'As told.', with: {} };

/** All days on which a challenge has to be met: as told, and its variants. */
export function variantsOf({ variants }: Challenge): readonly Variant[] {
  return [AS_TOLD, ...variants];
}

/**
 * A day of a challenge as a scenario, with some of its settings changed. Its model has to be loaded.
 *
 * @throws Error when a change is not possible
 */
export function scenarioOf(
  { setup, card }: OpenChallenge,
  variant: Variant = AS_TOLD,
  changes: SettingChanges = {},
): Scenario {
  const { model, title } = card;
  const input = withValues({ version: 1, model, title, ...setup, ...variant.with }, changes);
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(`“${title}”: ${parsed.errors.map(lineOf).join('; ')}`);
  return parsed.scenario;
}
