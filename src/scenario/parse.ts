import * as v from 'valibot';
import { type Scenario, scenarioSchemas } from '../models';
import { readableIssue, type ScenarioError } from './errors';
import { checkInterventions } from './interventions';

/** A scenario with every default filled in, or everything that is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

const ModelSchema = v.looseObject({
  version: v.literal(1),
  model: v.picklist(Object.keys(scenarioSchemas) as (keyof typeof scenarioSchemas)[]),
});

/**
 * Checks a scenario in the public format (from a link, a file, a host page or a terminal) and fills
 * in what it leaves out. Unknown keys and values out of range are refused, with the path, the value
 * and what is allowed.
 */
export function parseScenario(input: unknown): Parsed {
  const model = v.safeParse(ModelSchema, input);
  if (!model.success) return refused(model.issues);
  const parsed = v.safeParse(scenarioSchemas[model.output.model], input);
  if (!parsed.success) return refused(parsed.issues);
  const errors = checkInterventions(parsed.output);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, scenario: parsed.output };
}

/** The same for JSON text, with an error that says where the text breaks off. */
export function parseScenarioText(text: string): Parsed {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, errors: [{ path: '', message: `not valid JSON: ${reason}` }] };
  }
  return parseScenario(input);
}

function refused(issues: readonly v.BaseIssue<unknown>[]): Parsed {
  return { ok: false, errors: issues.map(readableIssue) };
}
