import * as v from 'valibot';
import { cards, type Scenario, schemaOf } from '../models';
import { readableIssue, type ScenarioError } from './errors';
import { checkInterventions } from './interventions';

/** A scenario with every default filled in, or everything that is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** The version of the public format. */
const VERSION = 1;

const ModelSchema = v.looseObject({
  version: v.literal(VERSION),
  model: v.picklist(cards.map(({ id }) => id)),
});

/**
 * Checks a scenario in the public format (from a link, a file, a host page or a terminal) and fills
 * in what it leaves out. Unknown keys and values out of range are refused, with the path, the value
 * and what is allowed. Its model has to be loaded: what comes from outside goes through readScenario.
 */
export function parseScenario(input: unknown): Parsed {
  const model = v.safeParse(ModelSchema, input);
  if (isNewer(input)) return { ok: false, errors: [NEWER] };
  if (!model.success) return refused(model.issues);
  const parsed = v.safeParse(schemaOf(model.output.model), input);
  if (!parsed.success) return refused(parsed.issues);
  const errors = checkInterventions(parsed.output);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, scenario: parsed.output };
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
