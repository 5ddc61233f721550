import { expect, test } from 'vitest';
import type { ShardRow, Token } from '../../../models/scene';
import { frame } from '../../frame';
import { layoutOf } from '../../layout';
import { laneOf, momentOf, tokenIn } from '../../testing/scenes';
import { loadStreamKinds, rowOf, streamRoom, streamScene } from '../../testing/streams';
import type { ShardsMarks } from './marks';

await loadStreamKinds();

const noun = { one: 'record', many: 'records' };
const WIDE = { width: 760, height: 590 };
const NO_TREES = { trees: 1, leaves: 1, depth: 1 };

const sceneOf = (rows: readonly ShardRow[], tokens: readonly Token[] = []) =>
  streamScene(rows, [], tokens);

/** What is drawn between two scenes, in a room for so many slots in each of two rows. */
function drawn(was: ReturnType<typeof sceneOf>, now = was, travel = 1, slots = 14, size = WIDE) {
  const layout = layoutOf({ first: now, last: now, room: streamRoom(2, slots, NO_TREES) }, size);
  const shown = frame(momentOf(was, now, travel), layout, noun);
  return { ...shown, shards: shown.kinds[0] as ShardsMarks };
}

const bracket = (id: string, from: number, to: number, label = `batch ${id}`) => ({
  ...{ id, subject: `batch:${id}` as const, from, to, label, look: 'inFlight' as const },
});
const rows = (changes: Partial<ShardRow>) => [rowOf(0, changes), rowOf(1)];
const tokens = Array.from({ length: 14 }, (_, slot) => tokenIn('s0', slot, { attempts: ['done'] }));

test('a row says what it is, how it is doing, and what the triangle is', () => {
  const { shards } = drawn(sceneOf(rows({ note: 'blocked 11.4 s', look: 'failing' })));
  expect(shards.rows[0]).toMatchObject({
    label: { text: 'shard 0' },
    note: { text: 'blocked 11.4 s' },
    checkpoint: { text: 'checkpoint' },
    look: 'failing',
    says: 'shard 0, blocked 11.4 s',
  });
});

test('chips stand in the order of the shard, with their pips under them', () => {
  const { chips } = drawn(sceneOf(rows({}), tokens));
  expect(new Set(chips.map(({ face }) => face))).toEqual(new Set(['under']));
  expect(new Set(chips.map(({ y }) => y)).size).toBe(1);
  const places = chips.map(({ x }) => x);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the checkpoint stands in the gap before its slot, also behind the last', () => {
  const { chips } = drawn(sceneOf(rows({}), tokens));
  const chipAt = (slot: number) => chips.find(({ id }) => id === `${slot}@s0`);
  const markAt = (checkpoint: number) =>
    drawn(sceneOf(rows({ checkpoint }))).shards.checkpoints.find(({ id }) => id === 's0');
  const end = ({ x, width } = chipAt(13) ?? { x: 0, width: 0 }) => x + width;
  expect(markAt(0)?.x).toBeLessThan(chipAt(0)?.x ?? 0);
  expect(markAt(10)?.x).toBeGreaterThan(end(chipAt(9)));
  expect(markAt(10)?.x).toBeLessThan(chipAt(10)?.x ?? 0);
  expect(markAt(14)?.x).toBeGreaterThan(end());
});

test('a checkpoint that moves on travels; a row without one has none', () => {
  const at = (travel: number) =>
    drawn(sceneOf(rows({ checkpoint: 0 })), sceneOf(rows({ checkpoint: 10 })), travel).shards
      .checkpoints[0]?.x ?? 0;
  expect(at(0.5)).toBeCloseTo((at(0) + at(1)) / 2);
  expect(at(1)).toBeGreaterThan(at(0));
  const none = drawn(sceneOf([rowOf(0, { checkpoint: null }), rowOf(1)])).shards;
  expect(none.checkpoints.map(({ id }) => id)).toEqual(['s1']);
});

const steps = (path = '') => path.split('M').slice(1);

test('a bracket is over its chips, with what it is called above them', () => {
  const scene = sceneOf(rows({ brackets: [bracket('b1', 2, 5, 'batch of 4')] }), tokens);
  const { shards, chips } = drawn(scene);
  const [mark] = shards.brackets;
  const first = chips.find(({ id }) => id === '2@s0');
  const last = chips.find(({ id }) => id === '5@s0');
  expect(mark?.pill?.text).toBe('batch of 4');
  expect(steps(mark?.path)).toHaveLength(1);
  const [left, right] = [first?.x ?? 0, (last?.x ?? 0) + (last?.width ?? 0)];
  const middle = (mark?.pill?.x ?? 0) + (mark?.pill?.width ?? 0) / 2;
  expect(middle).toBeCloseTo((left + right) / 2);
  expect((mark?.pill?.y ?? 0) + (mark?.pill?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0);
});

test('a bracket over two lines is drawn on both and named on the first', () => {
  const scene = sceneOf(rows({ brackets: [bracket('b1', 10, 25)] }));
  const [mark] = drawn(scene, scene, 1, 30, { width: 760, height: 900 }).shards.brackets;
  expect(steps(mark?.path)).toHaveLength(2);
  expect(mark?.pill?.text).toBe('batch b1');
});

test('a part inside a batch is nearer to the chips, and no name covers another', () => {
  const brackets = [bracket('whole', 0, 9), bracket('part', 3, 6)];
  const { shards } = drawn(sceneOf(rows({ brackets })));
  const [part, whole] = shards.brackets;
  const heightOf = (mark = part) => Number(/V([\d.]+)H/.exec(mark?.path ?? '')?.[1]);
  expect(heightOf(part)).toBeGreaterThan(heightOf(whole));
  expect(part?.pill).toBeNull();
  expect(whole?.pill).not.toBeNull();
});

test('a new bracket comes in and one that is over goes', () => {
  const was = sceneOf(rows({ brackets: [bracket('old', 0, 4)] }));
  const now = sceneOf(rows({ brackets: [bracket('new', 5, 9)] }));
  const opacities = Object.fromEntries(
    drawn(was, now, 0.5).shards.brackets.map(({ id, opacity }) => [id, opacity]),
  );
  expect(opacities).toEqual({ 'bracket old': 0.5, 'bracket new': 0.5 });
  expect(drawn(was, now).shards.brackets.map(({ id }) => id)).toEqual(['bracket new']);
});

test('a record travels from its place in the shard into the function', () => {
  const lanes = [laneOf('bench')];
  const record = tokenIn('s0', 3);
  const work = tokenIn('bench', 0, { id: 'work', item: '3', from: record.id });
  const was = streamScene(rows({}), [], [record], lanes);
  const now = streamScene(rows({}), [], [record, work], lanes);
  const chip = (id: string, travel: number) =>
    drawn(was, now, travel).chips.find((one) => one.id === id);
  expect(chip('work', 0)).toMatchObject({ x: chip(record.id, 0)?.x, y: chip(record.id, 0)?.y });
  expect(chip('work', 1)?.y).toBeGreaterThan(chip(record.id, 1)?.y ?? Number.POSITIVE_INFINITY);
});
