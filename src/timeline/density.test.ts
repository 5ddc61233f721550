import { describe, expect, it } from 'vitest';
import { timeScale } from './axisLayout';
import { densityOf } from './density';
import { readerOf } from './reader.fixture';

describe('densityOf', () => {
  it('says for each slice how busy it is and whether something goes wrong', () => {
    const reader = readerOf([0, 60_000], 60_000);
    const slices = densityOf(
      reader,
      [{ seq: 1, at: 60_000, title: 'p' }],
      timeScale(reader.story, 300),
    );
    expect(slices.map(({ share, hasProblem }) => [share, hasProblem])).toEqual([
      [1, false],
      [1, true],
    ]);
  });
});
