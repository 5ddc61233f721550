import { describe, expect, it } from 'vitest';
import type { Subject } from '../../models/subject';
import type { TraceEvent } from '../../simulator/trace';
import { entriesOf, rowOfStep, whenOf } from './entries';

function event(seq: number, fields: object = {}): TraceEvent {
  const base = { seq, at: seq, type: 'thing.happened', subject: 'thing:1', because: null };
  return { ...base, ...fields };
}

const trace = [
  event(0, { item: 'a' }),
  event(1, { items: ['a', 'b'] }),
  event(2),
  event(3, { item: 'b' }),
];
const sentences = ['Item a came.', 'A batch of a and b.', 'The limit changed.', 'Item b came.'];
const run = {
  trace,
  sentence: (seq: number) => sentences[seq] ?? '',
  eventsOf: (subject: Subject) => ({ 'item:a': [0, 1], 'item:b': [1, 3] })[subject as string] ?? [],
};

describe('entriesOf', () => {
  it('lets everything pass without a filter', () => {
    expect(entriesOf(run, { text: ' ', subject: null })).toEqual([0, 1, 2, 3]);
  });

  it('finds sentences with all words, in any case and order', () => {
    expect(entriesOf(run, { text: 'CAME item', subject: null })).toEqual([0, 3]);
    expect(entriesOf(run, { text: 'came batch', subject: null })).toEqual([]);
  });

  it('combines words and item', () => {
    expect(entriesOf(run, { text: 'came', subject: 'item:b' })).toEqual([3]);
  });
});

describe('rowOfStep', () => {
  const step = (first: number, last: number) => ({ index: 0, at: 0, first, last });

  it('is the first row of the step, or the last before it', () => {
    expect(rowOfStep([0, 3, 4, 9], step(3, 5))).toBe(1);
    expect(rowOfStep([0, 3, 4, 9], step(2, 5))).toBe(1);
    expect(rowOfStep([0, 3, 4, 9], step(5, 7))).toBe(2);
    expect(rowOfStep([5], step(0, 2))).toBe(0);
    expect(rowOfStep([], step(0, 2))).toBe(0);
    expect(rowOfStep([1, 2], undefined)).toBe(0);
  });

  it('tells past, present and future apart', () => {
    expect([1, 2, 3, 4].map((seq) => whenOf(seq, step(2, 3)))).toEqual([
      ...['past', 'present', 'present', 'future'],
    ]);
  });
});
