import { cards, loadModel, type Scenario } from '../../models';
import { FAULTS, type FaultId, type SideBySide } from '../../models/faults';
import { type Changes, withChanges } from '../../scenario/changes';
import { lineOf } from '../../scenario/errors';
import type { ChangesByModel } from '../../scenario/faultLink';
import { parseScenario } from '../../scenario/parse';

/** What a model of the comparison begins with, before anything is changed. */
interface Beginning {
  readonly words: SideBySide;
  readonly scenarios: Readonly<Record<FaultId, Scenario>>;
}

let loading: Promise<readonly Beginning[]> | null = null;

/** The models that have a part in the comparison, each with all that it takes. */
export function loadBeginnings(): Promise<readonly Beginning[]> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<readonly Beginning[]> {
  // The newest model first: from the caller who waits to the queue that nobody waits for.
  const models = await Promise.all(cards.map(({ id }) => loadModel(id)).reverse());
  const words = await Promise.all(models.map(({ sideBySide }) => sideBySide?.()));
  const beginnings = words
    .filter((one) => one !== undefined)
    .map((one) => ({ words: one, scenarios: scenariosOf(one) }));
  if (beginnings.length === 0) throw new Error('none has a part in it.');
  return beginnings;
}

function scenariosOf({ scenarios }: SideBySide): Beginning['scenarios'] {
  const read = FAULTS.map(({ id }) => [id, checked(scenarios[id])] as const);
  // There is one for each.
  return Object.fromEntries(read) as Record<FaultId, Scenario>;
}

/**
 * The scenarios of a fault, one for each model, with what was changed in them.
 *
 * @throws when a change is not possible
 */
export function scenariosWith(
  beginnings: readonly Beginning[],
  fault: FaultId,
  changes: ChangesByModel,
): readonly Scenario[] {
  const begun = beginnings.map(({ scenarios }) => scenarios[fault]);
  const unknown = Object.keys(changes).find((id) => !begun.some(({ model }) => model === id));
  if (unknown !== undefined) throw new Error(`there is no model “${unknown}” to change`);
  return begun.map((scenario) => changed(scenario, changes[scenario.model]));
}

function changed(scenario: Scenario, changes: Changes | undefined): Scenario {
  return changes === undefined ? scenario : checked(withChanges(scenario, changes));
}

function checked(input: unknown): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.errors.map(lineOf).join('; '));
  return parsed.scenario;
}
