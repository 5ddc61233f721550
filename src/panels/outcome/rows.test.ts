import { describe, expect, it } from 'vitest';
import { answerText, durationOf, itemNames, itemRows, sortedRows } from './rows';

describe('rows of the outcome', () => {
  it('are the items in the order of sending, by their names', () => {
    const item = { state: 'done', deliveries: 2, completed: 1, receives: 2 } as const;
    const report = { items: { m1: item, m10: { ...item, deliveries: 1 } }, responses: [] };
    const run = { report: report as never, nameOf: (subject: string) => subject.slice(6) };
    expect(itemRows(run).map(({ index, name, deliveries }) => [index, name, deliveries])).toEqual([
      [0, '1', 2],
      [1, '10', 1],
    ]);
  });

  it('have what the client of each was told', () => {
    const item = { state: 'done', deliveries: 1, completed: 1, receives: 0 } as const;
    const answer = { item: 'm2', atMs: 5, status: 504, attempts: 2, error: 'timed out' };
    const report = { items: { m1: item, m2: item }, responses: [answer] };
    const run = { report: report as never, nameOf: (subject: string) => subject };
    expect(itemRows(run).map(({ response }) => response)).toEqual([null, answer]);
    expect(answerText(answer)).toBe('504');
    expect(answerText({ ...answer, status: 200 })).toBe('200 with timed out');
    expect(answerText({ ...answer, status: 200, error: null })).toBe('200');
    expect(answerText({ ...answer, status: null })).toBe('no answer');
  });

  it('name a few items and count the rest', () => {
    expect(itemNames(['m1', 'm2'])).toBe('1, 2');
    expect(itemNames(['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'])).toBe('1, 2, 3, 4, 5 and 2 more');
  });

  it('sort by a value both ways, ties as they were, and nothing at the end', () => {
    const rows = [
      { id: 'a', value: 2 },
      { id: 'b', value: null },
      { id: 'c', value: 1 },
      { id: 'd', value: 2 },
    ];
    const ids = (isDescending: boolean) =>
      sortedRows(rows, ({ value }) => value, isDescending).map(({ id }) => id);
    expect(ids(false)).toEqual(['c', 'a', 'd', 'b']);
    expect(ids(true)).toEqual(['a', 'd', 'c', 'b']);
  });

  it('take no time for what did not end', () => {
    const invocation = { atMs: 5, endedAtMs: 12 } as never;
    expect(durationOf(invocation)).toBe(7);
    expect(durationOf({ atMs: 5, endedAtMs: null } as never)).toBeNull();
  });
});
