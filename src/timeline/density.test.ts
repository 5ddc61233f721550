import { describe, expect, it } from 'vitest';
import { timeScale } from './axisLayout';
import { densityOf, densityPaths } from './density';
import { settledAt } from './moments';
import { readerOf } from './reader.fixture';

describe('densityOf', () => {
  it('says for each slice how busy it is and whether something goes wrong', () => {
    const reader = readerOf([0, 60_000], 60_000);
    const slices = densityOf(
      reader,
      [{ seq: 1, title: 'p', kind: 'ps', storyMs: settledAt(reader, 1) }],
      timeScale(reader.story, 300),
    );
    expect(slices.map(({ share, hasProblem }) => [share, hasProblem])).toEqual([
      [1, false],
      [1, true],
    ]);
  });
});

describe('densityPaths', () => {
  it('draws upright bars, those with a problem apart', () => {
    const slices = [
      { x: 20, share: 1, hasProblem: false },
      { x: 25, share: 0, hasProblem: true },
    ];
    expect(densityPaths(slices, 20)).toEqual({
      calm: 'M20 20v-20h4v20z',
      troubled: 'M25 20v-4h4v4z',
    });
  });
});
