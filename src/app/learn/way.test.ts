import { expect, test } from 'vitest';
import { LONGEST_WAY_MS, wayBegins } from './way';

test('the stage plays on from where it is, when that is near', () => {
  expect(wayBegins(1_000, 4_000, 1)).toBe(1_000);
});

test('a long way begins nearer, so that it takes no longer than can be waited for', () => {
  expect(wayBegins(1_000, 60_000, 1)).toBe(60_000 - LONGEST_WAY_MS);
  expect(wayBegins(1_000, 60_000, 4)).toBe(60_000 - 4 * LONGEST_WAY_MS);
  expect(wayBegins(1_000, 60_000, 0.5)).toBe(60_000 - LONGEST_WAY_MS / 2);
});

test('nothing plays backwards', () => {
  expect(wayBegins(9_000, 4_000, 1)).toBe(4_000);
});
