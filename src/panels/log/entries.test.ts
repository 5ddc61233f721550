import { describe, expect, it } from 'vitest';
import type { Subject } from '../../models/subject';
import type { TraceEvent } from '../../simulator/trace';
import { candidatesOf, type LogFilter, rowOfStep, whenOf, wordsIn } from './entries';

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
  problems: [{ seq: 2, at: 2, title: 'Oh', kind: 'oh' }],
  sentence: (seq: number) => sentences[seq] ?? '',
  eventsOf: (subject: Subject) => ({ 'item:a': [0, 1], 'item:b': [1, 3] })[subject as string] ?? [],
};
const all: Omit<LogFilter, 'text'> = { subject: null, types: null, onlyProblems: false };

describe('which events pass', () => {
  it('is all without a filter', () => {
    expect(candidatesOf(run, all)).toEqual([0, 1, 2, 3]);
    expect(wordsIn(run, ' ')).toBeNull();
  });

  it('is what is about something, of some types, or a problem', () => {
    expect(candidatesOf(run, { ...all, subject: 'item:b' })).toEqual([1, 3]);
    expect(candidatesOf(run, { ...all, types: new Set(['thing.happened']) })).toHaveLength(4);
    expect(candidatesOf(run, { ...all, types: new Set(['other']) })).toEqual([]);
    expect(candidatesOf(run, { ...all, onlyProblems: true })).toEqual([2]);
    expect(candidatesOf(run, { ...all, subject: 'item:a', onlyProblems: true })).toEqual([]);
  });

  it('is sentences with all words, in any case and order', () => {
    const found = (text: string) => [0, 1, 2, 3].filter((seq) => wordsIn(run, text)?.(seq));
    expect(found('CAME item')).toEqual([0, 3]);
    expect(found('came batch')).toEqual([]);
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
