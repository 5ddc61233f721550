import { cards, loadedModel, type Scenario } from '../models';
import type { Preset } from '../models/model';
import { lineOf, type ScenarioError } from '../scenario/errors';
import { parseScenario } from '../scenario/parse';

const checked = new Map<string, Scenario>();

/** Checking takes a while on a slow processor, and the first preset is asked for several times. */
export function scenarioOf(preset: Preset): Scenario {
  const known = checked.get(preset.id);
  if (known) return known;
  const parsed = parseScenario(preset.scenario);
  if (!parsed.ok) throw new Error(`Preset ${preset.id}: ${linesOf(parsed.errors)}`);
  checked.set(preset.id, parsed.scenario);
  return parsed.scenario;
}

/** What is wrong with a scenario, in one line. */
export function linesOf(errors: readonly ScenarioError[]): string {
  return errors.map(lineOf).join('; ');
}

/** The first preset of a model that is there. */
export function firstPreset(): Preset {
  const [first] = cards.flatMap(({ id }) => loadedModel(id)?.presets ?? []);
  if (!first) throw new Error('No model with a preset is loaded.');
  return first;
}

/** What is wanted of a scenario's preset without its model, which may not be loaded. */
export const cardOf = (presetId: string) =>
  cards.find(({ presets }) => presets.some(({ id }) => id === presetId));

/** What a scenario began as, as far as it can be told: its preset. */
export function originOf(scenario: Scenario): Scenario {
  const presetId = presetIdOf(scenario);
  const preset = loadedModel(scenario.model)?.presets.find(({ id }) => id === presetId);
  return preset ? scenarioOf(preset) : scenario;
}

/** The preset with this scenario's title: links carry the scenario, not where it came from. */
export function presetIdOf(scenario: Scenario): string | null {
  const card = cards.find(({ id }) => id === scenario.model);
  return card?.presets.find(({ title }) => title === scenario.title)?.id ?? null;
}
