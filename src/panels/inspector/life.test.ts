import { expect, test } from 'vitest';
import { explainedEvent } from './life';

const step = { index: 3, at: 0, first: 10, last: 14 };
const nothing = { event: null, isAsked: false };

test('without a choice the last event so far is explained', () => {
  expect(explainedEvent([2, 11, 14, 20], step, nothing)).toBe(14);
  expect(explainedEvent([2, 20], step, nothing)).toBe(2);
  expect(explainedEvent([15], step, nothing)).toBeNull();
  expect(explainedEvent([], undefined, nothing)).toBeNull();
});

test('an event that was picked is explained while its moment is shown', () => {
  expect(explainedEvent([2, 11, 14], step, { event: 11, isAsked: false })).toBe(11);
  expect(explainedEvent([2, 11, 14], step, { event: 2, isAsked: false })).toBe(14);
});

test('and for as long as someone asks why', () => {
  expect(explainedEvent([2, 11, 14], step, { event: 2, isAsked: true })).toBe(2);
});

test('an event about nothing in particular stays', () => {
  expect(explainedEvent([], step, { event: 2, isAsked: false })).toBe(2);
});
