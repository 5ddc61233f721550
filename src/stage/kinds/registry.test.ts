import { expect, test, vi } from 'vitest';
import type { Scene } from '../../models/scene';
import { sceneOf } from '../testing/scenes';
import { streamScene } from '../testing/streams';

const runWith = (scene: Scene) => ({ sceneAt: () => scene });
const plain = runWith(sceneOf([]));
const stream = runWith(streamScene([], [], []));

// As at the beginning of a page. Then one after the other: what is loaded stays.
vi.resetModules();
const { kindOf, loadKinds, whenDrawable } = await import('./registry');

test('a run of grids, lanes and workers is drawn at once, and loads nothing', () => {
  const draw = vi.fn();
  whenDrawable([plain], draw);
  expect(draw).toHaveBeenCalledOnce();
  expect(kindOf('shards')).toBeUndefined();
});

test('a run with another kind is drawn once that is loaded, unless called off', async () => {
  const draw = vi.fn();
  const drawNoMore = vi.fn();
  whenDrawable([plain, stream], draw);
  whenDrawable([stream], drawNoMore)();
  expect(draw).not.toHaveBeenCalled();
  await loadKinds([stream]);
  await Promise.resolve();
  expect(draw).toHaveBeenCalledOnce();
  expect(drawNoMore).not.toHaveBeenCalled();
});

test('from then on it is drawn at once', () => {
  const draw = vi.fn();
  whenDrawable([stream], draw);
  expect(draw).toHaveBeenCalledOnce();
  expect(kindOf('tree')).toBeDefined();
});
