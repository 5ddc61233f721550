import { expect, test } from 'vitest';
import type { Scene, StageRoom } from '../models/scene';
import { count } from '../models/wording';
import { emptyHeight } from './emptyText';
import { everythingIn, frame } from './frame';
import { layoutOf } from './layout';
import { isInside, overlapping } from './testing/overlapping';
import { fullScene, momentOf, roomFor, sceneOf } from './testing/scenes';

const noun = { one: 'thing', many: 'things' };
const sizes = {
  wide: { width: 785, height: 612 },
  projector: { width: 1400, height: 800 },
  low: { width: 660, height: 200 },
  phone: { width: 360, height: 500 },
} as const;
const rooms: Readonly<Record<string, StageRoom>> = {
  'a few': roomFor(8, 2, 5),
  'a batch of ten': roomFor(30, 5, 10),
  hundreds: roomFor(300, 40, 10),
  thousands: roomFor(3_000, 1_000, 3),
  'labels of three characters': roomFor(120, 5, 5),
};
const cases = Object.entries(rooms).flatMap(([rooming, room]) =>
  Object.entries(sizes).map(([sizing, size]) => ({ rooming, room, sizing, size })),
);

function fullFrame(room: StageRoom, size: { readonly width: number; readonly height: number }) {
  const scene = fullScene(room);
  const layout = layoutOf({ first: scene, last: scene, room }, size);
  const moment = momentOf(scene, scene, 1);
  return { ...frame(moment, layout, noun), ...everythingIn(moment, layout) };
}

test.each(cases)('nothing overlaps with $rooming on a $sizing stage', ({ room, size }) => {
  const { cards, lanes, chips } = fullFrame(room, size);
  expect(overlapping(cards)).toEqual([]);
  expect(overlapping(lanes)).toEqual([]);
  expect(overlapping(chips)).toEqual([]);
});

test.each(cases)(
  'everything is in its place with $rooming on a $sizing stage',
  ({ room, size }) => {
    const { cards, lanes, chips, width, height } = fullFrame(room, size);
    const stage = { x: 0, y: 0, width, height };
    expect(width).toBe(size.width);
    expect(cards.filter((card) => !isInside(card, stage))).toEqual([]);
    expect(lanes.filter((lane) => !cards.some((card) => isInside(lane, card)))).toEqual([]);
    const holders = [...cards, ...lanes];
    const benches = new Map(holders.map((holder) => [holder.id, holder]));
    const lost = chips.filter((chip) => {
      const section = chip.id.slice(chip.id.indexOf('@') + 1);
      const shelf = section === 'front' || section === 'back' ? 'shelf' : section;
      const holder = benches.get(shelf);
      return !holder || !isInside(chip, holder);
    });
    expect(lost).toEqual([]);
  },
);

test('a wide stage is filled: its columns end at the same height', () => {
  const { cards, height } = fullFrame(rooms['a few'] ?? roomFor(1, 1, 1), sizes.wide);
  const ends = cards.map((card) => Math.round(card.y + card.height));
  expect(ends.filter((end) => end === height - 24)).toHaveLength(2);
  expect(height).toBe(sizes.wide.height);
});

test('what there is no room for is counted', () => {
  const room = roomFor(20_000, 2, 5);
  const { chips, texts } = fullFrame(room, sizes.wide);
  const shown = chips.filter(({ id }) => id.endsWith('@front')).length;
  expect(shown).toBeGreaterThan(500);
  expect(texts.find(({ id }) => id === 'front more')?.text).toBe(`+ ${count(20_000 - shown)} more`);
});

test('every worker is drawn, however many there are', () => {
  const room = { ...roomFor(10, 2, 5), rows: { benches: 2, hands: 1_250 } };
  expect(fullFrame(room, sizes.wide).workers).toHaveLength(1_250);
  expect(fullFrame(room, sizes.phone).workers).toHaveLength(1_250);
});

const narrowColumns = { width: 527, height: 476 } as const;

test('a title with what stands beside it is there in full, in one line or two', () => {
  const room = roomFor(3, 1, 1);
  const scene = fullScene(room);
  const wordy: Scene = {
    ...scene,
    stations: scene.stations.map((station) =>
      station.id === 'basket'
        ? { ...station, title: 'Basket of the shop', detail: '3 things' }
        : station,
    ),
  };
  const layout = layoutOf({ first: wordy, last: wordy, room }, narrowColumns);
  const { cards, chips } = frame(momentOf(wordy, wordy, 1), layout, noun);
  const basket = cards.find(({ id }) => id === 'basket');
  const words = basket?.lines.flatMap(({ title, detail }) => [title, detail]).join(' ');
  expect(words?.replaceAll(/\s+/g, ' ').trim()).toBe('Basket of the shop 3 things');
  expect(overlapping(chips)).toEqual([]);
});

test('what an empty station says has room in its box', () => {
  const room = roomFor(40, 3, 5);
  const scene = sceneOf([]);
  const layout = layoutOf({ first: scene, last: scene, room }, narrowColumns);
  const { empties } = frame(momentOf(scene, scene, 1), layout, noun);
  for (const { lines, height } of empties)
    expect(height).toBeGreaterThanOrEqual(emptyHeight(lines));
  expect(empties.flatMap(({ lines }) => lines).join(' ')).toContain('nothing has been thrown away');
});

test('no token is hidden where all were planned to fit, to a hair', () => {
  for (let height = 300; height < 700; height += 1) {
    const room = roomFor(7, 1, 1);
    const { texts } = fullFrame(room, { width: 785, height });
    expect(texts.filter(({ kind }) => kind === 'more')).toEqual([]);
  }
});
