import { expect, test } from 'vitest';
import { everythingIn } from '../frame';
import { outlineMarks } from '../frame/outlines';
import { viewOf } from '../frame/view';
import { layoutOf } from '../layout';
import type { LitUp } from '../litUp';
import { saidAt, subjectAt } from '../pointing';
import { momentOf } from '../testing/scenes';
import { bisected, fullRows, loadStreamKinds, streamRoom, streamScene } from '../testing/streams';
import { keyAction, reachableIn } from '../tokenKeys';

await loadStreamKinds();

const { rows, tokens } = fullRows(2, 14);
const scene = streamScene(rows, bisected(10, 3), tokens);
const room = streamRoom(2, 14, { trees: 1, leaves: 5, depth: 5 });
const layout = layoutOf({ first: scene, last: scene, room }, { width: 900, height: 700 });
const moment = momentOf(scene, scene, 1);
const everything = everythingIn(moment, layout);
const thing = (id: string) => {
  const found = everything.things.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const middleOf = (id: string) => {
  const { x, y, width, height } = thing(id);
  return { x: x + width / 2, y: y + height / 2 };
};

test('parts, rows and brackets can be pointed at', () => {
  expect(subjectAt(everything, middleOf('node b2'))).toBe('batch:b2');
  expect(saidAt(everything, middleOf('node b2'))).toBe('Records 1 to 5');
  expect(subjectAt(everything, { x: thing('row s1').x + 4, y: middleOf('row s1').y })).toBe(
    'shard:s1',
  );
  // The bracket lies over its row.
  expect(saidAt(everything, middleOf('bracket b0'))).toBe('shard 0: batch of 10');
});

test('keys reach them, each by an id of its own although a batch is in two places', () => {
  const reachable = reachableIn(everything);
  expect(new Set(reachable.map(({ id }) => id)).size).toBe(reachable.length);
  const down = keyAction('ArrowDown', reachable, thing('node b1'), null);
  expect(down).toMatchObject({
    do: 'focus',
    target: { subject: expect.stringMatching(/^batch:/) },
  });
  expect(keyAction('Enter', reachable, thing('row s0'), null)).toEqual({
    ...{ do: 'choose', subject: 'shard:s0' },
  });
});

test('what is lit up is outlined wherever it is seen', () => {
  const outlines = (lit: Partial<LitUp>) =>
    outlineMarks(viewOf(moment, layout), {
      ...{ hovered: null, selected: null, causes: new Set(), shown: new Set(), ...lit },
    }).map(({ id, kind }) => `${id} ${kind}`);
  expect(outlines({ hovered: 'batch:b1' })).toEqual(['bracket b1 hovered', 'node b1 hovered']);
  expect(outlines({ selected: 'shard:s0' })).toEqual(['row s0 selected']);
  expect(outlines({ causes: new Set(['batch:b2']) })).toEqual(['node b2 cause']);
});
