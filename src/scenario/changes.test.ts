import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadEveryModel, type Scenario } from '../models';
import { FAULTS } from '../models/faults';
import { changesBetween, withChanges } from './changes';
import { parseScenario } from './parse';
import { asyncScenarios } from './testing/asyncScenarios';
import { queueScenarios } from './testing/queueScenarios';
import { streamScenarios } from './testing/streamScenarios';
import { syncScenarios } from './testing/syncScenarios';

const models = await loadEveryModel();
const random: Readonly<Record<string, fc.Arbitrary<Scenario>>> = {
  async: asyncScenarios,
  queue: queueScenarios,
  stream: streamScenarios,
  sync: syncScenarios,
};

function parsed(input: unknown): Scenario {
  const read = parseScenario(input);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.scenario;
}

it.each(models.map(({ id }) => id))(
  'lead from what is compared to any scenario: %s',
  async (id) => {
    const words = await models.find((model) => model.id === id)?.sideBySide?.();
    const scenarios = random[id];
    if (!words || !scenarios) throw new Error(id);
    fc.assert(
      fc.property(fc.constantFrom(...FAULTS), scenarios, (fault, scenario) => {
        const begun = parsed(words.scenarios[fault.id]);
        const changes = changesBetween(begun, scenario);
        expect(parsed(withChanges(begun, changes ?? {}))).toEqual(scenario);
      }),
      { numRuns: 60 },
    );
  },
);

it('are nothing between a scenario and itself, and as little as they can be otherwise', () => {
  const begun = parsed({ version: 1, model: 'queue', settings: { queue: { maxReceiveCount: 3 } } });
  expect(changesBetween(begun, begun)).toBeNull();
  const settings = { queue: { maxReceiveCount: 5 } };
  expect(changesBetween(begun, parsed({ ...begun, settings }))).toEqual({ settings });
});
