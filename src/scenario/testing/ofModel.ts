import type { Scenario } from '../../models';
import { lineOf } from '../errors';
import { parseScenario } from '../parse';

type Of<Id extends Scenario['model']> = Extract<Scenario, { readonly model: Id }>;

/** A valid scenario of a model, in the public format; throws for any other. */
export function ofModel<Id extends Scenario['model']>(id: Id, input: unknown): Of<Id> {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(parsed.errors.map(lineOf).join('\n'));
  const isOf = (scenario: Scenario): scenario is Of<Id> => scenario.model === id;
  if (!isOf(parsed.scenario)) throw new Error(`A scenario of ${parsed.scenario.model}, not ${id}.`);
  return parsed.scenario;
}
