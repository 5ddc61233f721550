import { describe, expect, it } from 'vitest';
import { rowsInView, scrollTopFor } from './rows';

describe('rowsInView', () => {
  const list = { count: 5_000, rowHeight: 30 };

  it('takes the rows in view and a few beyond either edge', () => {
    expect(rowsInView(list, { scrollTop: 3_000, height: 300 })).toEqual({ first: 94, end: 116 });
  });

  it('never leaves the list', () => {
    expect(rowsInView(list, { scrollTop: 0, height: 90 })).toEqual({ first: 0, end: 9 });
    expect(rowsInView({ ...list, count: 2 }, { scrollTop: 0, height: 90 }).end).toBe(2);
    expect(rowsInView({ ...list, count: 0 }, { scrollTop: 0, height: 90 }).end).toBe(0);
    expect(rowsInView({ ...list, count: 2 }, { scrollTop: 9_000, height: 90 }).first).toBe(2);
  });
});

describe('scrollTopFor', () => {
  it('stays where the row can be seen', () => {
    expect(scrollTopFor(4, 30, { scrollTop: 60, height: 120 })).toBe(60);
  });

  it('brings other rows into view, with a whole row at the top', () => {
    expect(scrollTopFor(100, 30, { scrollTop: 0, height: 300 })).toBe(97 * 30);
    expect(scrollTopFor(1, 30, { scrollTop: 600, height: 300 })).toBe(0);
  });
});
