import { describe, expect, it } from 'vitest';
import { type DataKey, matches, parseFilterCriteria } from './filterPatterns';

function filtersOf(patterns: readonly unknown[], dataKey: DataKey = 'body') {
  const criteria = { Filters: patterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) };
  const result = parseFilterCriteria(criteria, dataKey);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join('; '));
  return result.filters;
}

function passes(pattern: unknown, body: unknown): boolean {
  return matches(filtersOf([{ body: pattern }]), JSON.stringify(body));
}

function refusalOf(pattern: unknown, dataKey: DataKey = 'body'): string {
  const text = typeof pattern === 'string' ? pattern : JSON.stringify(pattern);
  const result = parseFilterCriteria({ Filters: [{ Pattern: text }] }, dataKey);
  return result.ok ? 'accepted' : result.errors.map(({ message }) => message).join('; ');
}

describe('AWS case sqs-09', () => {
  const filters = filtersOf([{ body: { 'my-key': ['my-value'] } }]);

  it('passes the message that matches', () => {
    expect(matches(filters, '{"my-key":"my-value"}')).toBe(true);
  });

  it('drops the message that does not match, and plain text', () => {
    expect(matches(filters, '{"my-key":"other-value"}')).toBe(false);
    expect(matches(filters, 'plain-string')).toBe(false);
  });
});

describe('recorded on AWS with the same test', () => {
  it.each([
    ['or', { k: ['one', 'two'] }, { k: 'two' }, { k: 'other' }],
    ['and', { a: ['x', 'one'], b: ['two'] }, { a: 'one', b: 'two' }, { a: 'other', b: 'two' }],
    ['exists', { k: [{ exists: true }] }, { k: 'any' }, { other: 'any' }],
    ['numeric >', { n: [{ numeric: ['>', 100] }] }, { n: 101 }, { n: 100 }],
    ['numeric <', { n: [{ numeric: ['<', 100] }] }, { n: 99 }, { n: 100 }],
    ['numeric range', { n: [{ numeric: ['>=', 100, '<', 200] }] }, { n: 100 }, { n: 200 }],
    ['prefix', { k: [{ prefix: 'yes' }] }, { k: 'yes-value' }, { k: 'no-value' }],
  ])('%s', (_, pattern, matching, other) => {
    expect(passes(pattern, matching)).toBe(true);
    expect(passes(pattern, other)).toBe(false);
  });
});

describe('operators', () => {
  it.each([
    ['null', { k: [null] }, { k: null }, {}],
    ['empty text', { k: [''] }, { k: '' }, { k: 'x' }],
    ['boolean', { k: [true] }, { k: true }, { k: 'true' }],
    ['number', { k: [300] }, { k: 300 }, { k: '300' }],
    ['suffix', { k: [{ suffix: '.png' }] }, { k: 'a.png' }, { k: 'a.PNG' }],
    ['ignoring case', { k: [{ 'equals-ignore-case': 'aLiCe' }] }, { k: 'Alice' }, { k: 'Bob' }],
    [
      'prefix, case',
      { k: [{ prefix: { 'equals-ignore-case': 'EU' } }] },
      { k: 'eu-1' },
      { k: 'us' },
    ],
    ['not', { k: [{ 'anything-but': 'red' }] }, { k: 'blue' }, { k: 'red' }],
    ['not, null', { k: [{ 'anything-but': 'red' }] }, { k: null }, {}],
    ['not a list', { k: [{ 'anything-but': [1, 2] }] }, { k: 3 }, { k: 2 }],
    ['not a prefix', { k: [{ 'anything-but': { prefix: 'us-' } }] }, { k: 'eu-1' }, { k: 'us-1' }],
    ['numeric =', { k: [{ numeric: ['=', 3.018e2] }] }, { k: 301.8 }, { k: 301 }],
    ['numeric <=', { k: [{ numeric: ['>', 0, '<=', 5] }] }, { k: 5 }, { k: 0 }],
    ['numeric of text', { k: [{ numeric: ['>', 1] }] }, { k: 2 }, { k: '2' }],
    ['does not exist', { k: [{ exists: false }] }, { other: 1 }, { k: 1 }],
    ['parent missing', { a: { b: [{ exists: false }] } }, {}, { a: { b: 1 } }],
    ['leaves only', { a: { b: [{ exists: true }] } }, { a: { b: 1 } }, { a: { b: { c: 1 } } }],
    ['no leaf in a list', { k: [{ exists: true }] }, { k: [0] }, { k: [] }],
    ['nested', { a: { b: ['x'] } }, { a: { b: 'x' } }, { b: 'x' }],
    ['$or', { $or: [{ a: [1] }, { b: [2] }] }, { a: 0, b: 2 }, { a: 2, b: 1 }],
    ['$or and more', { c: [3], $or: [{ a: [1] }, { b: [2] }] }, { a: 1, c: 3 }, { a: 1 }],
    ['list of values', { k: ['x'] }, { k: ['w', 'x'] }, { k: ['w'] }],
    ['list of objects', { k: { id: [1] } }, { k: [{ id: 0 }, { id: 1 }] }, { k: [{ id: 0 }] }],
    ['no inherited keys', { toString: [{ exists: false }] }, { k: 1 }, { toString: 'x' }],
  ])('%s', (_, pattern, matching, other) => {
    expect(passes(pattern, matching)).toBe(true);
    expect(passes(pattern, other)).toBe(false);
  });
});

describe('formats', () => {
  it('filters plain text with a plain pattern, which drops JSON', () => {
    const filters = filtersOf([{ body: ['hello', { prefix: '{' }] }]);
    expect(matches(filters, 'hello')).toBe(true);
    expect(matches(filters, 'other')).toBe(false);
    expect(matches(filters, '{"k":"hello"}')).toBe(false);
  });

  it('takes one filter of several, and everything without one', () => {
    const filters = filtersOf([{ body: { k: ['a'] } }, { body: { k: ['b'] } }]);
    const passed = ['a', 'b', 'c'].filter((k) => matches(filters, JSON.stringify({ k })));
    expect(passed).toEqual(['a', 'b']);
    for (const criteria of [null, {}, { Filters: [] }]) {
      const result = parseFilterCriteria(criteria, 'body');
      expect(result.ok && matches(result.filters, 'anything')).toBe(true);
    }
  });

  it('knows where streams have their data', () => {
    const kinesis = filtersOf([{ data: { type: ['buy'] } }], 'data');
    expect(matches(kinesis, '{"type":"buy"}')).toBe(true);
    const removed = filtersOf([{ eventName: ['REMOVE'] }], 'dynamodb');
    expect(matches(removed, '{"Keys":{}}', { eventName: 'REMOVE' })).toBe(true);
    expect(matches(removed, '{"Keys":{}}', { eventName: 'INSERT' })).toBe(false);
  });
});

describe('what AWS refuses', () => {
  it.each([
    ['', 'not valid JSON'],
    ['simple string', 'not valid JSON'],
    ['null', 'not an object'],
    [{ body: 'text' }, '"body" must be an object or an array'],
    [{ body: [] }, 'Empty arrays are not allowed'],
    [{ body: {} }, 'Empty objects are not allowed'],
    [{ eventSource: ['aws:sqs'] }, 'not on "eventSource"'],
    [{ body: { k: [['x']] } }, 'must not be an array'],
    [{ body: { k: [{ EXISTS: true }] } }, 'Unrecognized match type EXISTS'],
    [{ body: { k: [{ wildcard: '*' }] } }, 'Unrecognized match type wildcard'],
    [{ body: { k: [{ exists: 'yes' }] } }, 'true or false'],
    [{ body: { k: [{ prefix: 1 }] } }, 'prefix match pattern must be a string'],
    [{ body: { k: [{ prefix: 'a', suffix: 'b' }] } }, 'Only one key'],
    [{ body: { k: [{ numeric: 10 }] } }, 'Value of numeric must be an array.'],
    [{ body: { k: [{ numeric: ['>', 0, '<'] }] } }, 'Value of < must be numeric'],
    [{ body: { k: [{ numeric: ['>', 0, '>', 0] }] } }, 'Bad numeric range operator: >'],
    [{ body: { k: [{ numeric: ['<', 0, '>', 1] }] } }, 'Too many elements'],
    [{ body: { k: [{ numeric: ['>', 5, '<', 5] }] } }, 'Bottom must be less than top'],
    [{ body: { k: [{ 'anything-but': null }] } }, 'anything-but takes'],
    [{ body: { k: [{ 'anything-but': { prefix: '' } }] } }, 'Null prefix/suffix'],
    [{ body: { k: [{ 'anything-but': { suffix: 'a' } }] } }, 'only prefix'],
    [{ body: { $or: [] } }, '"$or" must be an array of objects'],
  ])('%j', (pattern, reason) => {
    expect(refusalOf(pattern)).toMatch(/^Invalid filter pattern definition\. /);
    expect(refusalOf(pattern)).toContain(reason);
  });

  it('a plain pattern for a stream, a long pattern, and more than five filters', () => {
    expect(refusalOf({ data: ['hello'] }, 'data')).toContain('must be JSON');
    expect(refusalOf({ body: ['x'.repeat(4_096)] })).toContain('at most 4096');
    const Filters = Array.from({ length: 6 }, () => ({ Pattern: '{"body":["x"]}' }));
    expect(parseFilterCriteria({ Filters }, 'body')).toMatchObject({
      errors: [{ path: 'Filters', message: '6 filters: a mapping takes at most 5' }],
    });
  });
});
