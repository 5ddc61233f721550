import { expect, test } from 'vitest';
import type { ChipMark } from './marks';
import { nextToken } from './nextToken';
import { dotAt, saidAt } from './pointing';
import { keyAction } from './tokenKeys';

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
const at = (x: number, y: number) => grid.find((chip) => chip.x === x && chip.y === y) ?? null;

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
  const rest = { subject, look: 'idle', opacity: 1, note: null, label: null, bar: null } as const;
  const worker = { id: 'hand', x: 60, y: 10, radius: 3, says: 'Hand', direction: 'right' } as const;
  const everything = {
    chips: grid,
    lanes: [{ ...lane, ...rest }],
    workers: [{ ...worker, subject: 'hand:1', look: 'idle', opacity: 1 } as const],
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
  expect(keyAction('ArrowRight', grid, at(18, 6), null)).toEqual({ do: 'nothing' });
});

test('enter goes to the selected token, or else to the first', () => {
  expect(keyAction('Enter', grid, null, '12,6')).toEqual({ do: 'focus', token: at(12, 6) });
  expect(keyAction('Enter', grid, null, null)).toEqual({ do: 'focus', token: at(0, 0) });
  expect(keyAction('Enter', [], null, null)).toBeNull();
});

test('arrows and space belong to the player while the stage itself has the focus', () => {
  expect(keyAction('ArrowRight', grid, null, null)).toBeNull();
  expect(keyAction(' ', grid, null, null)).toBeNull();
});

test('on a token, enter and space choose it, escape leaves, other keys are for others', () => {
  const focused = at(6, 6);
  expect(keyAction('Enter', grid, focused, null)).toEqual({ do: 'choose', item: '6,6' });
  expect(keyAction(' ', grid, focused, null)).toEqual({ do: 'choose', item: '6,6' });
  expect(keyAction('Escape', grid, focused, null)).toEqual({ do: 'leave' });
  expect(keyAction('1', grid, focused, null)).toBeNull();
});
