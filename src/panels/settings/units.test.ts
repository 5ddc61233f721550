import { expect, test } from 'vitest';
import { inLargerUnits, unitText, withUnit } from './units';

test('a unit follows its number', () => {
  expect(unitText('receives', 1)).toBe('receive');
  expect(unitText('receives', 3)).toBe('receives');
  expect(unitText({ one: 'entry', many: 'entries' }, 1)).toBe('entry');
  expect(withUnit(1_024, 'MB')).toBe('1,024 MB');
  expect(withUnit(0.5, 'share')).toBe('0.5');
});

test('a long time is said in larger units too', () => {
  expect(inLargerUnits(30, 's')).toBeNull();
  expect(inLargerUnits(100, 's')).toBe('1 min 40 s');
  expect(inLargerUnits(345_600, 's')).toBe('4 days');
  expect(inLargerUnits(60_000, 'ms')).toBe('1 min');
  expect(inLargerUnits(4_000, 'messages')).toBeNull();
});
