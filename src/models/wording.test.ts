import { describe, expect, it } from 'vitest';
import { clockTime, decimal, dollars, listOf, ordinal, plural, seconds } from './wording';

describe('in words', () => {
  it.each([
    [0, '00:00:00'],
    [90_000, '00:01:30'],
    [3_661_050, '01:01:01.050'],
    [86_400_000, '1d 00:00:00'],
    [14 * 86_400_000 + 3_599_999, '14d 00:59:59.999'],
  ])('the virtual time %i is %s', (atMs, text) => {
    expect(clockTime(atMs)).toBe(text);
  });

  it.each([
    [1_234.5, 3, '1,234.5'],
    [0.1 + 0.2, 4, '0.3'],
    [-0.001, 2, '0'],
    [-1_000.25, 1, '-1,000.3'],
    [345_600, 4, '345,600'],
  ])('the number %d with at most %i decimals is %s', (value, most, text) => {
    expect(decimal(value, most)).toBe(text);
  });

  it.each([
    [0, '$0.00'],
    [0.000_19, '$0.00019'],
    [0.000_000_2, '$0.0000002'],
    [0.5, '$0.50'],
    [12.345, '$12.35'],
    [1_234, '$1,234.00'],
  ])('%d dollars are %s', (usd, text) => {
    expect(dollars(usd)).toBe(text);
  });

  it.each([
    [3_200, '3.2 s'],
    [1, '0.001 s'],
    [60_000, '60 s'],
  ])('%i ms are %s', (ms, text) => {
    expect(seconds(ms)).toBe(text);
  });

  it('a list names all of few, and some of many', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    expect([0, 1, 2, 4, 5].map((count) => listOf('message', ids.slice(0, count)))).toEqual([
      'no messages',
      'message a',
      'messages a and b',
      'messages a, b, c and d',
      'messages a, b, c and 2 more',
    ]);
  });

  it('counts agree with their nouns', () => {
    expect([0, 1, 2, 1_000].map((count) => plural(count, 'poller'))).toEqual([
      '0 pollers',
      '1 poller',
      '2 pollers',
      '1,000 pollers',
    ]);
  });

  it('ordinals end as they should', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
    ]);
  });
});
