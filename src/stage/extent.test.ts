import { expect, it } from 'vitest';
import { simulateScenario } from '../models';
import { openRun } from '../playback/openRun';
import { queueScenario } from '../scenario/testing/simulated';
import { extentOf } from './extent';
import { layoutOf } from './layout';

const readerFor = (input: object) => {
  const scenario = queueScenario(input);
  return openRun(scenario, simulateScenario(scenario)).reader;
};

it('gives runs beside each other one layout, with room for either', () => {
  const small = readerFor({ workload: { count: 2 } });
  const large = readerFor({
    settings: { queue: { maxReceiveCount: 2 }, mapping: { BatchSize: 1 } },
    workload: { count: 40 },
  });
  const extent = extentOf([small, large]);
  const size = { width: 564, height: 500 };
  expect(layoutOf(extentOf([large, small]), size)).toEqual(layoutOf(extent, size));
  for (const { room } of [small, large]) {
    expect(extent.room.laneSlots).toBeGreaterThanOrEqual(room.laneSlots);
    for (const key of ['slots', 'rows'] as const) {
      for (const [id, most] of Object.entries(room[key])) {
        expect(extent.room[key][id]).toBeGreaterThanOrEqual(most);
      }
    }
  }
  // The one without a dead-letter queue leaves its place free.
  const ids = extent.first.stations.map(({ id }) => id);
  for (const { id } of large.sceneAt(-1).stations) expect(ids).toContain(id);
});
