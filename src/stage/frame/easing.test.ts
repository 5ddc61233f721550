import { expect, test } from 'vitest';
import { slowAtBothEnds } from './easing';

test('what moves is slow at both ends, and half way at half time', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(slowAtBothEnds)).toEqual([0, 0.0625, 0.5, 0.9375, 1]);
});
