import { expect, test } from 'vitest';
import type { Token } from '../models/scene';
import { itemSubject } from '../models/subject';
import { everythingIn, frame } from './frame';
import { layoutOf } from './layout';
import { momentOf, roomFor, sceneOf, tokenIn } from './testing/scenes';

const noun = { one: 'thing', many: 'things' };
/** Room for so many that each is a dot. */
const room = roomFor(3_000, 1, 5);
const empty = sceneOf([]);
const layout = layoutOf({ first: empty, last: empty, room }, { width: 800, height: 600 });

function dotsOf(before: readonly Token[], now: readonly Token[], travel: number) {
  const moment = momentOf(sceneOf(before), sceneOf(now), travel);
  return frame(moment, layout, noun).dots;
}

const outlines = (path: string | undefined) => (path ?? '').split('z').filter(Boolean);
const shelf = [0, 1, 2].map((slot) => tokenIn('front', slot));

test('dots that look alike are one path', () => {
  const dots = dotsOf(shelf, shelf, 1);
  expect(dots.map(({ id }) => id)).toEqual(['resting waiting 1']);
  expect(outlines(dots[0]?.paths.ground)).toHaveLength(3);
});

test('dots that look different, or hide, are apart', () => {
  const others = [tokenIn('front', 3, { look: 'done' }), tokenIn('back', 0, { isGhost: true })];
  expect(dotsOf([], [...shelf, ...others], 1).map(({ id }) => id)).toEqual([
    'resting waiting 1',
    'resting done 1',
    'resting waiting ghosts 1',
  ]);
});

test('dots that rest are the very same path while others travel', () => {
  const moved = [...shelf.slice(1), tokenIn('back', 0, { id: '0@front' })];
  const [early, late] = [0.3, 0.6].map((travel) => dotsOf(shelf, moved, travel));
  const resting = (dots = early) => dots?.find(({ id }) => id === 'resting waiting 1');
  const travelling = (dots = early) => dots?.find(({ id }) => id === 'travelling waiting 1');
  expect(outlines(resting()?.paths.ground)).toHaveLength(2);
  expect(resting(late)).toEqual(resting());
  expect(outlines(travelling()?.paths.ground)).toHaveLength(1);
  expect(travelling(late)).not.toEqual(travelling());
  expect(dotsOf(shelf, moved, 1).map(({ id }) => id)).toEqual(['resting waiting 1']);
});

test('dots that come or go fade', () => {
  const opacities = (dots: ReturnType<typeof dotsOf>) => dots.map(({ opacity }) => opacity);
  expect(opacities(dotsOf([], shelf, 0.5))).toEqual([0.5]);
  expect(opacities(dotsOf(shelf, [], 0.25))).toEqual([0.94]);
  expect(opacities(dotsOf(shelf, [], 1))).toEqual([]);
});

test('a dot that failed before lacks a corner, which is coloured unless the dot is', () => {
  const [waiting] = dotsOf([], [tokenIn('front', 0, { isMarked: true })], 1);
  const [plain] = dotsOf([], [tokenIn('front', 0)], 1);
  const [failing] = dotsOf([], [tokenIn('front', 0, { isMarked: true, look: 'failing' })], 1);
  expect(waiting?.paths.ground).not.toEqual(plain?.paths.ground);
  expect(outlines(waiting?.paths.corner)).toHaveLength(1);
  expect(failing?.paths).toEqual({ ground: waiting?.paths.ground });
});

test('a dot that is singled out is drawn on its own as well', () => {
  const moment = momentOf(sceneOf(shelf), sceneOf(shelf), 1);
  const chipsWith = (item: string | null, ...tokens: string[]) => {
    const selected = item === null ? null : itemSubject(item);
    const singledOut = { selected, focused: new Set(tokens), differing: new Set<string>() };
    return frame(moment, layout, noun, singledOut).chips.map(({ id }) => id);
  };
  expect(chipsWith(null)).toEqual([]);
  expect(chipsWith('1')).toEqual(['1@front']);
  expect(chipsWith('1', '2@front')).toEqual(['1@front', '2@front']);
});

test('everything also lists the dots, where they are drawn', () => {
  const moment = momentOf(sceneOf(shelf), sceneOf(shelf), 1);
  const { chips } = everythingIn(moment, layout);
  const [dots] = frame(moment, layout, noun).dots;
  const [first, second] = chips;
  expect(chips.map(({ item }) => item)).toEqual(['0', '1', '2']);
  // The first one's own place, the others from there: a row is drawn in one go.
  const drawn = outlines(dots?.paths.ground);
  expect(drawn[0]).toContain(`M${first?.x},${first?.y}`);
  expect(drawn[1]).toContain(`m${(second?.x ?? 0) - (first?.x ?? 0)},0`);
  expect(drawn[2]).toEqual(drawn[1]);
});

test('a row ends where another look or an empty slot is', () => {
  const tokens = [0, 1, 3].map((slot) => tokenIn('front', slot));
  const [waiting, done] = dotsOf([], [...tokens, tokenIn('front', 2, { look: 'done' })], 1);
  expect(waiting?.paths.ground?.match(/M/g)).toHaveLength(2);
  expect(done?.paths.ground?.match(/M/g)).toHaveLength(1);
});
