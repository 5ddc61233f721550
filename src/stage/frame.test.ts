import { expect, test } from 'vitest';
import type { Scene } from '../models/scene';
import { frame } from './frame';
import { layoutOf } from './layout';
import { laneOf, momentOf, roomFor, sceneOf, tokenIn } from './testing/scenes';

const noun = { one: 'thing', many: 'things' };
const room = roomFor(10, 3, 5);

function frameOf(before: Scene, scene: Scene, travel: number, virtualMs = 0) {
  const layout = layoutOf({ first: scene, last: scene, room }, { width: 800, height: 600 });
  return frame(momentOf(before, scene, travel, virtualMs), layout, noun);
}

const chipIn = (shown: ReturnType<typeof frameOf>, id: string) =>
  shown.chips.find((chip) => chip.id === id);

const inFront = sceneOf([tokenIn('front', 1, { id: 'a' })]);
const atTheBack = sceneOf([tokenIn('back', 4, { id: 'a' })]);

test('the same moment gives the same frame', () => {
  expect(frameOf(inFront, atTheBack, 0.3)).toEqual(frameOf(inFront, atTheBack, 0.3));
});

test('a token travels from where it was to where it is', () => {
  const start = chipIn(frameOf(inFront, inFront, 1), 'a');
  const end = chipIn(frameOf(atTheBack, atTheBack, 1), 'a');
  const at = (travel: number) => chipIn(frameOf(inFront, atTheBack, travel), 'a');
  expect(at(0)).toMatchObject({ x: start?.x, y: start?.y });
  expect(at(1)).toMatchObject({ x: end?.x, y: end?.y });
  expect(at(0.5)?.x).toBeCloseTo(((start?.x ?? 0) + (end?.x ?? 0)) / 2);
  expect(at(0.5)?.y).toBeCloseTo(((start?.y ?? 0) + (end?.y ?? 0)) / 2);
});

test('a new token travels from the one that it came out of, which stays', () => {
  const lanes = [laneOf('bench')];
  const before = sceneOf([tokenIn('front', 1, { id: 'a' })], lanes);
  const work = tokenIn('bench', 0, { id: 'b', item: '1', from: 'a' });
  const ghost = tokenIn('back', 1, { id: 'a', isGhost: true });
  const shown = frameOf(before, sceneOf([ghost, work], lanes), 0);
  const origin = chipIn(frameOf(before, before, 1), 'a');
  expect(chipIn(shown, 'b')).toMatchObject({ x: origin?.x, y: origin?.y, opacity: 1 });
  expect(chipIn(shown, 'a')).toMatchObject({ isGhost: true, opacity: 1 });
});

test('what has gone fades while others travel, unless it became something else', () => {
  const nothing = sceneOf([]);
  expect(chipIn(frameOf(inFront, nothing, 0), 'a')?.opacity).toBe(1);
  expect(chipIn(frameOf(inFront, nothing, 0.5), 'a')?.opacity).toBeCloseTo(0.5);
  expect(chipIn(frameOf(inFront, nothing, 1), 'a')).toBeUndefined();
  const kept = sceneOf([tokenIn('basket', 0, { id: 'b', from: 'a' })]);
  expect(frameOf(inFront, kept, 0.5).chips.map(({ id }) => id)).toEqual(['b']);
});

test('a new token without an origin appears where it is', () => {
  expect(chipIn(frameOf(sceneOf([]), inFront, 0), 'a')?.opacity).toBe(0);
  expect(chipIn(frameOf(sceneOf([]), inFront, 1), 'a')?.opacity).toBe(1);
});

test.each([
  [0, 1],
  [10_000, 1],
  [25_000, 0.5],
  [40_000, 0],
  [90_000, 0],
])('at %i ms the ring of a countdown from 10 s to 40 s shows %f', (virtualMs, left) => {
  const scene = sceneOf([tokenIn('back', 0, { id: 'a', ring: { from: 10_000, until: 40_000 } })]);
  expect(chipIn(frameOf(scene, scene, 1, virtualMs), 'a')?.ring).toBeCloseTo(left);
});

test('a lane gets ready, then says how long it has been at it', () => {
  const bar = { from: 1_000, begins: 3_000, until: 11_000, startingNote: 'warming up' };
  const scene = sceneOf([], [laneOf('bench', { note: '', look: 'inFlight', bar })]);
  const laneAt = (virtualMs: number) => frameOf(scene, scene, 1, virtualMs).lanes[0];
  expect(laneAt(2_000)).toMatchObject({ look: 'starting', note: { text: 'warming up' } });
  expect(laneAt(6_000)).toMatchObject({
    look: 'inFlight',
    note: { text: '3.0 s' },
    bar: { fraction: 0.5 },
    says: 'Lane bench, 3.0 s',
  });
});

test('an item that is in two lanes at once is linked and named', () => {
  const lanes = [laneOf('one'), laneOf('two'), laneOf('three')];
  const doubled = (item: string, slot: number) => [
    tokenIn('one', slot, { item, label: item }),
    tokenIn('three', slot, { item, label: item }),
  ];
  const single = sceneOf([...doubled('7', 0), tokenIn('two', 0, { item: '8' })], lanes);
  const shown = frameOf(single, single, 1);
  expect(shown.links.map(({ id }) => id)).toEqual(['0@one 0@three']);
  expect(shown.linkLabels.map(({ text }) => text)).toEqual(['thing 7 in two places']);
  const several = sceneOf([...doubled('7', 0), ...doubled('9', 1)], lanes);
  const both = frameOf(several, several, 1);
  expect(both.links).toHaveLength(2);
  expect(both.linkLabels.map(({ text }) => text)).toEqual(['2 things in two places']);
});

test('a ghost in a grid and its work in a lane are not two places', () => {
  const ghost = tokenIn('back', 0, { item: '7', isGhost: true });
  const scene = sceneOf([ghost, tokenIn('one', 0, { item: '7' })], [laneOf('one')]);
  expect(frameOf(scene, scene, 1).links).toEqual([]);
});

test('what stands in an empty station gives way to what comes', () => {
  const nothing = sceneOf([]);
  const thrown = sceneOf([tokenIn('bin', 0)]);
  const opacityAt = (travel: number) =>
    frameOf(nothing, thrown, travel).empties.find(({ id }) => id === 'bin')?.opacity;
  expect(opacityAt(0)).toBe(1);
  expect(opacityAt(0.5)).toBeCloseTo(0.5);
  expect(opacityAt(1)).toBeUndefined();
});
