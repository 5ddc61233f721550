import { describe, expect, it } from 'vitest';
import { kindsIn, typesOf } from './kinds';

const event = (seq: number, type: string) => ({
  ...{ seq, at: seq, type, subject: 'thing:1', because: null },
});
const trace = ['b.one', 'a.one', 'a.two', 'a.one', 'c.new'].map((type, seq) => event(seq, type));
const map = { 'a.one': 'First', 'a.two': 'First', 'b.one': 'Second', 'b.two': 'Never' };
const kinds = kindsIn(trace, map);

describe('kinds of events', () => {
  it('are those that the run has, counted, in the order of the model', () => {
    expect(kinds).toEqual([
      { name: 'First', types: ['a.one', 'a.two'], count: 3 },
      { name: 'Second', types: ['b.one'], count: 1 },
      { name: 'Other', types: ['c.new'], count: 1 },
    ]);
  });

  it('let the types of those chosen pass, or all when none is', () => {
    expect(typesOf(kinds, ['First'])).toEqual(new Set(['a.one', 'a.two']));
    expect(typesOf(kinds, ['First', 'Second'])?.size).toBe(3);
    expect(typesOf(kinds, [])).toBeNull();
    expect(typesOf(kinds, ['Never'])?.size).toBe(0);
  });
});
