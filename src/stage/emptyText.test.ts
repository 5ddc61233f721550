import { expect, test } from 'vitest';
import { emptyHeight, linesIn } from './emptyText';

const TEXT = '4 handed over: Lambda answered 202';
const linesOf = (lines: number) => emptyHeight(Array.from({ length: lines }, () => ''));

test('an empty box says all that it has room for, and never the half of a sentence', () => {
  expect(linesIn(TEXT, { width: 400, height: linesOf(1) })).toEqual([TEXT]);
  expect(linesIn(TEXT, { width: 130, height: linesOf(3) }).join(' ')).toBe(TEXT);
  expect(linesIn(TEXT, { width: 130, height: linesOf(1) })).toEqual(['4 handed over']);
  expect(linesIn(TEXT, { width: 70, height: linesOf(1) })).toEqual(['empty']);
  expect(linesIn('a message comes here', { width: 90, height: 0 })).toEqual(['empty']);
});
