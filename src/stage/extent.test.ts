import { expect, it } from 'vitest';
import { simulateScenario } from '../models';
import { openRun } from '../playback/openRun';
import type { Reader } from '../playback/reader';
import { queueScenario } from '../scenario/testing/simulated';
import { extentOf } from './extent';
import { layoutOf } from './layout';
import { fullRows, streamRoom, streamScene } from './testing/streams';

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

it('has the rows and trees of the run that has more of them', () => {
  const runOf = (rows: number, trees: number): Reader => {
    const scene = streamScene(fullRows(rows, 4).rows, [], []);
    const room = streamRoom(rows, 4, { trees, leaves: 9 - trees, depth: 4 });
    return { ...readerFor({ workload: { count: 1 } }), room, sceneAt: () => scene };
  };
  const [few, many] = [runOf(2, 3), runOf(5, 1)];
  for (const order of [
    [few, many],
    [many, few],
  ]) {
    const { first, room } = extentOf(order);
    expect(first.stations[0]?.rows).toHaveLength(5);
    expect(room.rows.stream).toBe(5);
    expect(room.trees.splits).toEqual({ trees: 3, leaves: 8, depth: 4 });
  }
});
