import * as v from 'valibot';
import { type Scenario, scenarioSchemas } from '../models';
import { readableIssue, type ScenarioError } from './errors';
import { checkInterventions } from './interventions';
import { beyondLimits } from './limits';

/** A scenario with every default filled in, or everything that is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** The version of the public format. */
const VERSION = 1;

const ModelSchema = v.looseObject({
  version: v.literal(VERSION),
  model: v.picklist(Object.keys(scenarioSchemas) as (keyof typeof scenarioSchemas)[]),
});

/**
 * Checks a scenario in the public format (from a link, a file, a host page or a terminal) and fills
 * in what it leaves out. Unknown keys and values out of range are refused, with the path, the value
 * and what is allowed.
 */
export function parseScenario(input: unknown): Parsed {
  const model = v.safeParse(ModelSchema, input);
  if (isNewer(input)) return { ok: false, errors: [NEWER] };
  if (!model.success) return refused(model.issues);
  const parsed = v.safeParse(scenarioSchemas[model.output.model], input);
  if (!parsed.success) return refused(parsed.issues);
  const errors = checkInterventions(parsed.output);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, scenario: parsed.output };
}

/** The same for JSON text, with an error that says where the text breaks off. */
export function parseScenarioText(text: string): Parsed {
  const beyond = beyondLimits(text);
  if (beyond !== null) return { ok: false, errors: [{ path: '', message: beyond }] };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, errors: [{ path: '', message: `not valid JSON: ${reason}` }] };
  }
  return parseScenario(input);
}

const NEWER: ScenarioError = {
  path: 'version',
  message: `it is from a newer Redrive, and this one reads version ${VERSION}: load the page again to get the newest`,
};

function isNewer(input: unknown): boolean {
  const { version } = (input ?? {}) as { readonly version?: unknown };
  return typeof version === 'number' && version > VERSION;
}

function refused(issues: readonly v.BaseIssue<unknown>[]): Parsed {
  return { ok: false, errors: issues.map(readableIssue) };
}
