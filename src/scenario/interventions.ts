import * as v from 'valibot';
import { modelOf, type Scenario } from '../models';
import { schemaOfSetting } from '../models/setting';
import { itemsOf } from '../models/workload';
import { readableIssue, type ScenarioError } from './errors';

/** Settings that a queue or function is made with: they cannot be changed while it exists. */
const FIXED = new Set(['queue.FifoQueue']);

/** What a schema of one intervention alone cannot know: settings that exist, ids sent once. */
export function checkInterventions(scenario: Scenario): readonly ScenarioError[] {
  const errors: ScenarioError[] = [];
  const ids = new Set(itemsOf(scenario.workload).map((item) => item.id));
  for (const [index, intervention] of scenario.interventions.entries()) {
    const at = `interventions.${index}`;
    if (intervention.do === 'set') {
      errors.push(...checkSet(scenario, at, intervention.path, intervention.to));
    } else if (intervention.do === 'send' && intervention.id !== undefined) {
      if (ids.has(intervention.id)) {
        errors.push({ path: `${at}.id`, message: `"${intervention.id}" is sent already` });
      }
      ids.add(intervention.id);
    }
  }
  return errors;
}

function checkSet(
  scenario: Scenario,
  at: string,
  path: string,
  to: unknown,
): readonly ScenarioError[] {
  const { settings } = modelOf(scenario);
  const [group = '', key = '', ...rest] = path.split('.');
  const setting = rest.length === 0 ? settings[group]?.[key] : undefined;
  if (!setting || to === undefined) {
    const known = Object.entries(settings).flatMap(([name, keys]) =>
      Object.keys(keys).map((one) => `${name}.${one}`),
    );
    return [{ path: `${at}.path`, message: `"${path}" is no setting; known: ${known.join(', ')}` }];
  }
  if (FIXED.has(path)) {
    return [{ path: `${at}.path`, message: `"${path}" cannot be changed once the queue exists` }];
  }
  const parsed = v.safeParse(schemaOfSetting(setting), to);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({ ...readableIssue(issue), path: `${at}.to` }));
}
