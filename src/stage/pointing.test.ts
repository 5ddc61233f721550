import { expect, test } from 'vitest';
import type { ChipMark, LaneMark, WorkerMark } from './marks';
import { nextToken } from './nextToken';
import { dotAt, saidAt } from './pointing';
import { keyAction, reachableIn } from './tokenKeys';

function chipAt(x: number, y: number, changes: Partial<ChipMark> = {}): ChipMark {
  return {
    id: `${x},${y}`,
    item: `${x},${y}`,
    x,
    y,
    width: 5,
    height: 5,
    face: 'dot',
    look: 'waiting',
    isGhost: false,
    isMarked: false,
    isDifferent: false,
    opacity: 1,
    label: '',
    attempts: [],
    ring: null,
    says: `Dot ${x},${y}`,
    ...changes,
  };
}

/** Dots in four columns and three rows, 6 px apart. */
const grid = [0, 6, 12].flatMap((y) => [0, 6, 12, 18].map((x) => chipAt(x, y)));
const targets = reachableIn({ chips: grid, lanes: [], workers: [], things: [] });
const at = (x: number, y: number) => targets.find((one) => one.x === x && one.y === y) ?? null;

test.each([
  ['on it', 8, 8, '6,6'],
  ['between two, nearer to one', 11.2, 8, '6,6'],
  ['just outside', -2, 2, '0,0'],
  ['too far away', -4, 2, undefined],
])('a dot is meant by pointing %s', (_where, x, y, id) => {
  expect(dotAt(grid, { x, y })?.id).toBe(id);
});

test('of two dots in one place the upper one is meant', () => {
  const over = chipAt(6, 6, { id: 'over' });
  expect(dotAt([...grid, over], { x: 8, y: 8 })?.id).toBe('over');
});

test('chips that can be pointed at themselves are not looked for', () => {
  expect(dotAt([chipAt(0, 0, { face: 'label' })], { x: 2, y: 2 })).toBeNull();
});

test('what is pointed at says what it is: the dot before the lane that it is in', () => {
  const lane = { x: 0, y: 0, width: 40, height: 40, says: 'Lane', id: 'lane', radius: 3 };
  const subject = 'lane:1' as const;
  const rest = {
    subject,
    isSelected: false,
    look: 'idle',
    opacity: 1,
    note: null,
    label: null,
    bar: null,
  } as const;
  const worker = { id: 'hand', x: 60, y: 10, radius: 3, says: 'Hand', direction: 'right' } as const;
  const everything = {
    chips: grid,
    lanes: [{ ...lane, ...rest }],
    workers: [
      { ...worker, subject: 'hand:1', isSelected: false, look: 'idle', opacity: 1 } as const,
    ],
    things: [],
  };
  expect(saidAt(everything, { x: 8, y: 8 })).toBe('Dot 6,6');
  expect(saidAt(everything, { x: 35, y: 35 })).toBe('Lane');
  expect(saidAt(everything, { x: 61, y: 11 })).toBe('Hand');
  expect(saidAt(everything, { x: 90, y: 90 })).toBeNull();
});

test.each([
  ['ArrowRight', '12,6'],
  ['ArrowLeft', '0,6'],
  ['ArrowUp', '6,0'],
  ['ArrowDown', '6,12'],
] as const)('%s goes to the next dot in that direction', (direction, id) => {
  expect(nextToken(chipAt(6, 6), grid, direction)?.id).toBe(id);
});

test('there is nothing beyond the last one', () => {
  expect(nextToken(chipAt(18, 6), grid, 'ArrowRight')).toBeNull();
  expect(keyAction('ArrowRight', targets, at(18, 6), null)).toEqual({ do: 'nothing' });
});

test('enter goes to the selected token, or else to the first', () => {
  expect(keyAction('Enter', targets, null, 'item:12,6')).toEqual({
    do: 'focus',
    target: at(12, 6),
  });
  expect(keyAction('Enter', targets, null, null)).toEqual({ do: 'focus', target: at(0, 0) });
  expect(keyAction('Enter', [], null, null)).toBeNull();
});

test('arrows and space belong to the player while the stage itself has the focus', () => {
  expect(keyAction('ArrowRight', targets, null, null)).toBeNull();
  expect(keyAction(' ', targets, null, null)).toBeNull();
});

test('on a token, enter and space choose it, escape leaves, other keys are for others', () => {
  const focused = at(6, 6);
  expect(keyAction('Enter', targets, focused, null)).toEqual({ do: 'choose', subject: 'item:6,6' });
  expect(keyAction(' ', targets, focused, null)).toEqual({ do: 'choose', subject: 'item:6,6' });
  expect(keyAction('Escape', targets, focused, null)).toEqual({ do: 'leave' });
  expect(keyAction('1', targets, focused, null)).toBeNull();
});

test('lanes and workers are reached like tokens', () => {
  const rest = { isSelected: false, look: 'idle', opacity: 1 } as const;
  const lane: LaneMark = {
    ...{ id: 'l', subject: 'lane:1' as const, x: 40, y: 0, width: 50, height: 17, radius: 3 },
    ...{ note: null, label: null, bar: null, says: 'Lane' },
    ...rest,
  };
  const worker: WorkerMark = {
    ...{
      id: 'h',
      subject: 'hand:1' as const,
      x: 65,
      y: 60,
      radius: 6,
      direction: 'right' as const,
      says: 'Hand',
    },
    ...rest,
  };
  const all = reachableIn({ chips: grid, lanes: [lane], workers: [worker], things: [] });
  const find = (id: string) => all.find((one) => one.id === id) ?? null;
  expect(keyAction('ArrowRight', all, find('18,6'), null)).toMatchObject({
    target: { subject: 'lane:1' },
  });
  expect(keyAction('ArrowDown', all, find('lane:1'), null)).toMatchObject({
    target: { subject: 'hand:1', x: 59, width: 12 },
  });
  expect(keyAction('Enter', all, find('hand:1'), null)).toEqual({
    ...{ do: 'choose', subject: 'hand:1' },
  });
  expect(keyAction('Enter', all, null, 'lane:1')).toMatchObject({ target: { id: 'lane:1' } });
});
