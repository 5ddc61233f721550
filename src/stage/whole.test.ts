import { expect, it } from 'vitest';
import { loadEveryModel, simulateScenario } from '../models';
import { FAULTS } from '../models/faults';
import { openRun } from '../playback/openRun';
import { parseScenario } from '../scenario/parse';
import { extentOf } from './extent';
import { loadKinds } from './kinds/registry';
import { layoutOf } from './layout';

/** A column of the comparison of all models, at 1440 by 900 and at 1024 by 768, and on a phone. */
const SIZES = [
  { width: 311, height: 487 },
  { width: 214, height: 443 },
  { width: 390, height: 460 },
];

const models = await loadEveryModel();

it.each(models.map(({ id }) => id))(
  'all of a model is in sight beside the others: %s',
  async (id) => {
    const words = await models.find((model) => model.id === id)?.sideBySide?.();
    for (const { id: fault } of FAULTS) {
      const parsed = parseScenario(words?.scenarios[fault]);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
      const { reader } = openRun(parsed.scenario, simulateScenario(parsed.scenario));
      await loadKinds([reader]);
      for (const size of SIZES) {
        const { height, stations } = layoutOf(extentOf([reader]), size, true);
        expect(height, `${fault}, ${size.width}`).toBeLessThanOrEqual(size.height);
        const boxes = Object.values(stations).flatMap((plan) =>
          'card' in plan ? [plan.card] : [],
        );
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(
              one.x + one.width <= other.x ||
                other.x + other.width <= one.x ||
                one.y + one.height <= other.y ||
                other.y + other.height <= one.y,
            ).toBe(true);
      }
    }
  },
  60_000,
);
