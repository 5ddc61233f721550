import type { Scenario } from '../models';
import { asJson, difference, isObject, type Json } from './compact';

/** What of a scenario is to be otherwise, in the public format: `{ settings: { queue: { … } } }`. */
export type Changes = Readonly<Record<string, Json>>;

/** What makes one scenario into another of the same model; null for nothing. */
export function changesBetween(from: Scenario, to: Scenario): Changes | null {
  const changes = difference(asJson(to), asJson(from));
  return isObject(changes) ? changes : null;
}

/** The scenario with these changes, yet to be checked. */
export function withChanges(scenario: Scenario, changes: Changes): unknown {
  return merged(asJson(scenario), changes);
}

function merged(value: Json | undefined, changes: Json): Json {
  if (!isObject(value) || !isObject(changes)) return changes;
  const changed = Object.entries(changes).map(([key, part]) => [key, merged(value[key], part)]);
  return { ...value, ...Object.fromEntries(changed) };
}
