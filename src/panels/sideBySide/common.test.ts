import { describe, expect, it } from 'vitest';
import { loadEveryModel, type Scenario } from '../../models';
import type { ModelDescription } from '../../models/model';
import { parseScenario } from '../../scenario/parse';
import { withValue } from '../settings/path';
import { sectionsOf } from '../settings/sections';
import { commonModel, differingIn } from './common';

const models = await loadEveryModel();
const [first, ...others] = models;
const common = commonModel(first as ModelDescription, others);

function parsed(input: unknown): Scenario {
  const read = parseScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.scenario;
}

const scenarios = models.map(({ id: model }) => parsed({ version: 1, model, workload: [] }));

describe('what all models have in common', () => {
  it('is the function, the account, what the function does and what is sent', () => {
    expect(Object.keys(common.settings)).toEqual(['function', 'account']);
    expect(Object.keys(common.settings.function ?? {})).toContain('Timeout');
    expect(common.handlerOptions).toEqual({});
    const [scenario] = scenarios as [Scenario];
    const sections = sectionsOf(common, scenario, scenario).map(({ id }) => id);
    expect(sections).toEqual([
      ...['settings.function', 'settings.account', 'handler', 'workload', 'run', 'assumptions'],
    ]);
  });

  it('can be changed in every one of them, and begins alike', () => {
    expect(differingIn(common, scenarios)).toEqual([]);
    const [begun] = scenarios as [Scenario];
    for (const { entries } of sectionsOf(common, begun, begun))
      for (const { path, value } of entries)
        for (const scenario of scenarios)
          expect(parseScenario(withValue(scenario, path, value)), path).toMatchObject({ ok: true });
  });

  it('is named where it is no longer alike', () => {
    const changed = scenarios.map((scenario, index) =>
      index === 2 ? parsed(withValue(scenario, 'settings.function.Timeout', 30)) : scenario,
    );
    expect(differingIn(common, changed)).toEqual(['Timeout']);
  });
});
