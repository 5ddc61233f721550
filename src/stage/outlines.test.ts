import { expect, test } from 'vitest';
import type { Worker } from '../models/scene';
import { outlineMarks } from './frame/outlines';
import { viewOf } from './frame/view';
import { layoutOf } from './layout';
import type { LitUp } from './litUp';
import { laneOf, momentOf, roomFor, sceneOf, tokenIn } from './testing/scenes';

const hand: Worker = { id: 'hand', subject: 'hand:1', look: 'idle', says: 'Hand 1' };
const tokens = [
  tokenIn('front', 0),
  tokenIn('bench', 0, { item: '0' }),
  tokenIn('front', 1, { item: '7' }),
];
const scene = sceneOf(tokens, [laneOf('bench')], [hand]);

const NOTHING: LitUp = {
  hovered: null,
  selected: null,
  causes: new Set(),
  shown: new Set(),
};

/** The outlines in a room for so many tokens on each shelf. */
function outlinesWith(lit: Partial<LitUp>, room = 4) {
  const plan = { first: scene, last: scene, room: roomFor(room, 1, 3) };
  const view = viewOf(momentOf(scene, scene, 1), layoutOf(plan, { width: 800, height: 600 }));
  const marks = outlineMarks(view, { ...NOTHING, ...lit });
  return marks.map(({ id, kind }) => `${id} ${kind}`);
}

test('nothing is outlined while nothing is lit up', () => {
  expect(outlinesWith({})).toEqual([]);
});

test('what is pointed at is outlined wherever it is, also where it is but a dot', () => {
  const twice = ['0@front hovered', '0@bench hovered'];
  expect(outlinesWith({ hovered: 'item:0' })).toEqual(twice);
  expect(outlinesWith({ hovered: 'item:0' }, 3_000)).toEqual(twice);
  expect(outlinesWith({ hovered: 'lane:bench' })).toEqual(['lane:bench hovered']);
  expect(outlinesWith({ hovered: 'hand:1' })).toEqual(['hand:1 hovered']);
});

test('what is selected stands out more than what is pointed at; tokens have their own halo', () => {
  const lit = { hovered: 'lane:bench', selected: 'lane:bench' } as const;
  expect(outlinesWith(lit)).toEqual(['lane:bench selected']);
  expect(outlinesWith({ hovered: 'item:0', selected: 'item:0' })).toEqual([]);
});

test('the causes of a why are marked where they are', () => {
  const causes = new Set(['item:7', 'hand:1'] as const);
  expect(outlinesWith({ causes })).toEqual(['1@front cause', 'hand:1 cause']);
  expect(outlinesWith({ causes, hovered: 'item:7' })).toEqual(['1@front hovered', 'hand:1 cause']);
});

test('what a lesson shows is outlined around whatever else is, stations among it', () => {
  const shown = new Set(['item:0', 'hand:1', 'lane:bench', 'station:shelf'] as const);
  const all = ['0@front', '0@bench', 'shelf', 'lane:bench', 'hand:1'];
  expect(outlinesWith({ shown })).toEqual(all.map((id) => `${id} shown shown`));
  expect(outlinesWith({ shown: new Set(['item:7'] as const), hovered: 'item:7' })).toEqual([
    '1@front shown shown',
    '1@front hovered',
  ]);
});
