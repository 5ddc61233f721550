import { expect, test } from 'vitest';
import { fitted, ranFor, textWidth, wrapped } from './words';

test('text is cut with an ellipsis where it would not fit', () => {
  expect(fitted('short', 100, 12, 'regular')).toBe('short');
  const cut = fitted('5 environments, 4 busy', 90, 15, 'regular');
  expect(cut).toMatch(/^5 env.*…$/);
  expect(textWidth(cut, 15, 'regular')).toBeLessThanOrEqual(90);
  expect(fitted('anything', 5, 12, 'regular')).toBe('');
});

test('text is broken between words', () => {
  expect(wrapped('a message comes here', 1_000, 12)).toEqual(['a message comes here']);
  expect(wrapped('a message comes here', 70, 12)).toEqual(['a message', 'comes here']);
});

test.each([
  [840, '840 ms'],
  [3_240, '3.2 s'],
  [33_900, '33 s'],
  [720_000, '12 min'],
])('%i ms reads %s', (ms, text) => {
  expect(ranFor(ms)).toBe(text);
});
