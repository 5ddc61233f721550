import { describe, expect, test } from 'vitest';
import type { Scene, StageRoom } from '../../models/scene';
import { everythingIn, frame } from '../frame';
import { layoutOf } from '../layout';
import { isInside, overlapping } from '../testing/overlapping';
import { laneOf, momentOf } from '../testing/scenes';
import { bisected, fullRows, loadStreamKinds, streamRoom, streamScene } from '../testing/streams';

await loadStreamKinds();

const noun = { one: 'record', many: 'records' };
const SIZES = {
  wide: { width: 760, height: 590 },
  low: { width: 660, height: 300 },
  phone: { width: 360, height: 500 },
} as const;

/** The stage when everything of a run is there at once. */
interface Full {
  readonly scene: Scene;
  readonly room: StageRoom;
}

function full(rows: number, slots: number, trees: number, records: number, lanes: number): Full {
  const { rows: shards, tokens } = fullRows(rows, slots);
  const nodes = Array.from({ length: trees }, (_, slot) =>
    bisected(records, 1 + ((slot * 7) % records), { slot, name: `tree${slot} ` }),
  ).flat();
  const benches = Array.from({ length: lanes }, (_, index) => laneOf(`bench ${index}`));
  const depth = Math.ceil(Math.log2(records)) + 1;
  return {
    scene: streamScene(shards, nodes, tokens, benches),
    room: streamRoom(rows, slots, { trees, leaves: depth, depth }, lanes),
  };
}

const RUNS: Readonly<Record<string, Full>> = {
  'two shards': full(2, 14, 1, 10, 1),
  'one long shard': full(1, 10_000, 1, 10_000, 1),
  'eight shards': full(8, 20, 3, 10, 4),
  'a hundred shards': full(100, 100, 6, 100, 100),
};
const CASES = Object.entries(RUNS).flatMap(([run, { scene, room }]) =>
  Object.entries(SIZES).map(([sizing, size]) => ({ run, scene, room, sizing, size })),
);

function drawn({ scene, room }: Full, size: (typeof SIZES)[keyof typeof SIZES]) {
  const layout = layoutOf({ first: scene, last: scene, room }, size);
  const moment = momentOf(scene, scene, 1);
  return { layout, shown: frame(moment, layout, noun), all: everythingIn(moment, layout) };
}

describe.each(CASES)('$run on a $sizing stage', ({ scene, room, size }) => {
  const { layout, shown, all } = drawn({ scene, room }, size);
  const things = (kind: string) => all.things.filter(({ id }) => id.startsWith(`${kind} `));
  const stage = { x: 0, y: 0, width: size.width, height: layout.height };

  test('rows, chips, nodes and cards are apart', () => {
    expect(overlapping(things('row'))).toEqual([]);
    expect(overlapping(things('node'))).toEqual([]);
    expect(overlapping(all.chips)).toEqual([]);
    expect(overlapping([...shown.cards, ...things('row')])).toEqual([]);
    expect(overlapping([...shown.cards, ...things('node')])).toEqual([]);
    expect(overlapping([...things('row'), ...things('node')])).toEqual([]);
  });

  test('everything is on the stage, and every record in its row', () => {
    expect(things('row')).toHaveLength(scene.stations[0]?.rows.length ?? 0);
    expect([...all.things, ...shown.cards].filter((thing) => !isInside(thing, stage))).toEqual([]);
    const rows = new Map(things('row').map((row) => [row.id, row]));
    const lost = all.chips.filter((chip) => {
      const row = rows.get(`row ${chip.id.slice(chip.id.indexOf('@') + 1)}`);
      return !row || !isInside(chip, row);
    });
    expect(lost).toEqual([]);
  });

  test('what there is no room for is counted', () => {
    const [shards] = shown.kinds;
    const more = shards && 'title' in shards ? shards.title : null;
    const hidden = scene.tokens.length - all.chips.length;
    const says = hidden === 0 ? null : `+ ${hidden.toLocaleString('en-US')} more`;
    expect(more).toMatchObject({ more: says });
  });
});

test('a window of a laptop has room for ten thousand records and for a hundred shards', () => {
  for (const run of ['one long shard', 'a hundred shards']) {
    const { scene, room } = RUNS[run] ?? full(0, 0, 0, 1, 0);
    expect(drawn({ scene, room }, SIZES.wide).all.chips).toHaveLength(10_000);
  }
});

test('what looks alike is drawn as one, however much there is', () => {
  const { shown } = drawn(RUNS['one long shard'] ?? full(0, 0, 0, 1, 0), SIZES.wide);
  expect(shown.chips).toEqual([]);
  expect(shown.dots.length).toBeLessThan(20);
});
