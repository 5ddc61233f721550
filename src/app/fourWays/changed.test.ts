import { expect, it } from 'vitest';
import { loadEveryModel, type Scenario } from '../../models';
import { withValues } from '../../panels/settings/path';
import { parseScenario } from '../../scenario/parse';
import { loadBeginnings, scenariosWith } from './beginnings';
import { changedIn, changeName } from './changed';
import type { Wanted } from './sideBySide';

await loadEveryModel();
const beginnings = await loadBeginnings();
const begun = scenariosWith(beginnings, 'timeout', {});
const wanted: Wanted = { fault: 'timeout', begun, scenarios: begun };

/** The same with values changed in some models. */
function changed(values: Readonly<Record<string, unknown>>, ...models: string[]): Wanted {
  const scenarios = begun.map((scenario): Scenario => {
    if (!models.includes(scenario.model)) return scenario;
    const parsed = parseScenario(withValues(scenario, values));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    return parsed.scenario;
  });
  return { ...wanted, scenarios };
}

it('names what was changed, and where', () => {
  const longer = { 'settings.function.Timeout': 20 };
  expect(changeName(wanted, changed(longer, 'queue'))).toBe('Timeout, Queue');
  expect(changeName(wanted, changed(longer, 'queue', 'sync'))).toBe('Timeout, 2 models');
  const both = changed({ ...longer, seed: 7 }, 'stream');
  expect(changeName(wanted, both)).toBe('Timeout and 1 more, Stream');
  expect(changeName(wanted, { ...wanted, fault: 'outage' })).toBe('Outage of ten minutes chosen');
  const stream = begun.findIndex(({ model }) => model === 'stream');
  expect(changedIn(both, stream)).toHaveLength(2);
  expect(changedIn(wanted, stream)).toEqual([]);
});

it('makes the changes of a link, or says why they are not possible', () => {
  const settings = { queue: { maxReceiveCount: 7 } };
  const scenarios = scenariosWith(beginnings, 'timeout', { queue: { settings } });
  expect(scenarios.find(({ model }) => model === 'queue')?.settings).toMatchObject(settings);
  expect(scenarios.filter((one) => !begun.includes(one))).toHaveLength(1);
  expect(() => scenariosWith(beginnings, 'timeout', { topic: {} })).toThrow('no model “topic”');
  const bad = { queue: { settings: { queue: { maxReceiveCount: 'many' } } } };
  expect(() => scenariosWith(beginnings, 'timeout', bad)).toThrow('maxReceiveCount');
});
