import { describe, expect, it } from 'vitest';
import { placedInView, scrollTopForPlaced } from './placedRows';

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ top: row * 30, height: 30 }));

describe('placedInView', () => {
  const list = rowsOf(5_000);

  it('takes the rows in view and a few beyond either edge', () => {
    expect(placedInView(list, { scrollTop: 3_000, height: 300 })).toEqual({ first: 94, end: 116 });
  });

  it('copes with rows of different heights', () => {
    const mixed = [
      { top: 0, height: 500 },
      { top: 500, height: 10 },
      ...rowsOf(100).map(({ top }) => ({ top: top + 510, height: 30 })),
    ];
    expect(placedInView(mixed, { scrollTop: 0, height: 400 })).toEqual({ first: 0, end: 7 });
    expect(placedInView(mixed, { scrollTop: 510, height: 30 })).toEqual({ first: 0, end: 9 });
  });

  it('never leaves the list', () => {
    expect(placedInView(list, { scrollTop: 0, height: 90 })).toEqual({ first: 0, end: 9 });
    expect(placedInView(rowsOf(2), { scrollTop: 0, height: 90 }).end).toBe(2);
    expect(placedInView([], { scrollTop: 0, height: 90 })).toEqual({ first: 0, end: 0 });
    expect(placedInView(rowsOf(2), { scrollTop: 9_000, height: 90 }).end).toBe(2);
  });
});

describe('scrollTopForPlaced', () => {
  it('stays where the row can be seen', () => {
    expect(scrollTopForPlaced({ top: 120, height: 30 }, { scrollTop: 60, height: 120 })).toBe(60);
  });

  it('brings other rows into view, with a whole row at the top', () => {
    const far = { top: 3_000, height: 30 };
    expect(scrollTopForPlaced(far, { scrollTop: 0, height: 300 })).toBe(97 * 30);
    expect(scrollTopForPlaced({ top: 30, height: 30 }, { scrollTop: 600, height: 300 })).toBe(0);
  });
});
