import * as v from 'valibot';
import { modelOf, type Scenario, withModel } from '../models';
import { schemaOfSetting, settingAt } from '../models/setting';
import { itemsOf } from '../models/workload';
import { readableIssue, type ScenarioError } from './errors';

/** What a schema of one intervention alone cannot know: settings that exist, ids sent once. */
export function checkInterventions(scenario: Scenario): readonly ScenarioError[] {
  const errors: ScenarioError[] = [];
  const ids = new Set(itemsOf(scenario.workload).map((item) => item.id));
  const sends = withModel(scenario, (model, own) => model.sends(own));
  for (const [index, intervention] of scenario.interventions.entries()) {
    const at = `interventions.${index}`;
    if (intervention.do === 'set') {
      errors.push(...checkSet(scenario, at, intervention.path, intervention.to));
    }
    const names = sends[index] ?? [];
    const again = names.find((name) => ids.has(name));
    if (again !== undefined) {
      errors.push({ path: `${at}.id`, message: `"${again}" is sent already` });
    }
    for (const name of names) ids.add(name);
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
  const setting = settingAt(settings, path);
  if (!setting || to === undefined) {
    const known = Object.entries(settings).flatMap(([name, keys]) =>
      Object.keys(keys).map((one) => `${name}.${one}`),
    );
    return [{ path: `${at}.path`, message: `"${path}" is no setting; known: ${known.join(', ')}` }];
  }
  if (setting.isFixed) {
    return [{ path: `${at}.path`, message: `"${path}" cannot be changed once it exists` }];
  }
  const parsed = v.safeParse(schemaOfSetting(setting), to);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({ ...readableIssue(issue), path: `${at}.to` }));
}
