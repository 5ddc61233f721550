import { expect, test } from 'vitest';
import type { Scene, StageRoom, TreeNode } from '../../../models/scene';
import { frame } from '../../frame';
import { layoutOf } from '../../layout';
import { laneOf, momentOf } from '../../testing/scenes';
import { bisected, loadStreamKinds, streamRoom, streamScene } from '../../testing/streams';
import type { TreeMarks } from './marks';

await loadStreamKinds();

const noun = { one: 'record', many: 'records' };
const TEN: StageRoom['trees'][string] = { trees: 1, leaves: 5, depth: 5 };

const sceneOf = (nodes: readonly TreeNode[], links: Scene['links'] = []) =>
  streamScene([], nodes, [], [laneOf('bench')], links);

function drawn(was: Scene, now = was, travel = 1, trees = TEN, size = { width: 900, height: 700 }) {
  const layout = layoutOf({ first: now, last: now, room: streamRoom(0, 0, trees) }, size);
  const shown = frame(momentOf(was, now, travel), layout, noun);
  return { ...shown, tree: shown.kinds[1] as TreeMarks };
}

const placesIn = ({ nodes }: TreeMarks) =>
  new Map(nodes.map(({ id, x, y, width, height }) => [id, { x, y, width, height }]));

test('a part stands under the one that it was split from, and both are joined', () => {
  const { tree } = drawn(sceneOf(bisected(10, 3)));
  const places = placesIn(tree);
  for (const { id, parent } of bisected(10, 3)) {
    const above = parent === null ? null : places.get(`node ${parent}`);
    if (above) expect(places.get(`node ${id}`)?.y).toBeGreaterThan(above.y + above.height);
  }
  const joined = tree.curves.flatMap(({ path }) => path.split('M').slice(1));
  expect(joined).toHaveLength(bisected(10, 3).length - 1);
});

test('a node says what it is, how it goes and how each try went', () => {
  const [root] = drawn(sceneOf(bisected(10, 3))).tree.nodes;
  expect(root).toMatchObject({
    label: '1–10',
    note: 'failed',
    attempts: ['failing'],
    face: 'full',
  });
});

test('no part moves when another comes, and what is not there yet is not drawn', () => {
  const whole = placesIn(drawn(sceneOf(bisected(10, 3))).tree);
  for (let shown = 1; shown <= whole.size; shown += 1) {
    const places = placesIn(drawn(sceneOf(bisected(10, 3, { shown }))).tree);
    expect(places.size).toBe(shown);
    for (const [id, place] of places) expect(place).toEqual(whole.get(id));
  }
});

test('a new part fades in where it is, the others stay as they are', () => {
  const was = sceneOf(bisected(10, 3, { shown: 1 }));
  const now = sceneOf(bisected(10, 3, { shown: 2 }));
  const { tree } = drawn(was, now, 0.5);
  expect(tree.nodes.map(({ opacity }) => opacity)).toEqual([1, 0.5]);
  expect(placesIn(tree)).toEqual(placesIn(drawn(was, now).tree));
});

test('a tree that is over fades out while the next one in its place comes', () => {
  const was = sceneOf(bisected(10, 3, { name: 'old', shown: 1 }));
  const now = sceneOf(bisected(8, 3, { name: 'new', shown: 1 }));
  const nodes = drawn(was, now, 0.5).tree.nodes.map(({ id, opacity }) => [id, opacity]);
  expect(nodes).toEqual([
    ['node old1', 0.5],
    ['node new1', 0.5],
  ]);
});

test('what has not been tried is pale, and so is the way to it', () => {
  const nodes = bisected(2, 1).map((node, index) => ({ ...node, isGhost: index === 2 }));
  const { tree } = drawn(sceneOf(nodes));
  expect(tree.nodes.map(({ isGhost }) => isGhost)).toEqual([false, false, true]);
  expect(tree.curves.map(({ isGhost }) => isGhost)).toEqual([false, true]);
});

test('trees side by side have areas of their own', () => {
  const trees = { ...TEN, trees: 3 };
  const alone = [0, 1, 2].map((slot) => bisected(10, 3, { slot, name: `t${slot}` }));
  const all = placesIn(drawn(sceneOf(alone.flat()), undefined, 1, trees).tree);
  for (const nodes of alone) {
    const own = placesIn(drawn(sceneOf(nodes), undefined, 1, trees).tree);
    for (const [id, place] of own) expect(all.get(id)).toEqual(place);
  }
});

test('a part in work is linked with where it is worked on', () => {
  const link = { id: 'l', from: 'b2', to: 'bench', look: 'inFlight' } as const;
  const nodes = bisected(10, 3);
  expect(drawn(sceneOf(nodes, [link])).tree.links).toMatchObject([{ id: 'l', look: 'inFlight' }]);
  expect(drawn(sceneOf(nodes, [{ ...link, from: 'nobody' }])).tree.links).toEqual([]);
  expect(drawn(sceneOf(nodes), sceneOf(nodes, [link]), 0.5).tree.links[0]?.opacity).toBe(0.5);
});

test('a deep tree has dots; one of them that is singled out is drawn on its own', () => {
  const scene = sceneOf(bisected(10_000, 4_321));
  const room = streamRoom(0, 0, { trees: 4, leaves: 15, depth: 15 });
  const layout = layoutOf({ first: scene, last: scene, room }, { width: 600, height: 460 });
  const nodesWith = (focused: readonly string[]) => {
    const singledOut = { selected: null, focused: new Set(focused), differing: new Set<string>() };
    const { kinds } = frame(momentOf(scene, scene, 1), layout, noun, singledOut);
    return (kinds[1] as TreeMarks).nodes.map(({ id }) => id);
  };
  expect(nodesWith([])).toEqual([]);
  expect(nodesWith(['node b3'])).toEqual(['node b3']);
});

test('a tree too wide for its room is shown from the root down, and the rest is counted', () => {
  const nodes: TreeNode[] = [];
  const [pattern] = bisected(1, 1);
  if (!pattern) throw new Error('no root');
  const add = (level: number, parent: string | null): void => {
    const id = `b${nodes.length}`;
    nodes.push({ ...pattern, id, parent });
    if (level < 11) for (const _ of [0, 1]) add(level + 1, id);
  };
  add(0, null);
  const room = { trees: 1, leaves: 2_048, depth: 12 };
  const { tree } = drawn(sceneOf(nodes), undefined, 1, room, { width: 600, height: 460 });
  expect(tree.title.more).toMatch(/^\+ [\d,]+ more$/);
  expect(tree.dots.length + tree.nodes.length).toBeGreaterThan(0);
});

test('what stands where no tree is gives way to the first', () => {
  const opacityAt = (travel: number) =>
    drawn(sceneOf([]), sceneOf(bisected(10, 3)), travel).tree.empties[0]?.opacity;
  expect([0, 1].map(opacityAt)).toEqual([1, undefined]);
});
