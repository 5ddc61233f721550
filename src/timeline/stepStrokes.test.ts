import { describe, expect, it } from 'vitest';
import { timeScale } from './axisLayout';
import { readerOf } from './reader.fixture';
import { stepStrokes } from './stepStrokes';

describe('stepStrokes', () => {
  it('marks each step, but not where they would run together', () => {
    const reader = readerOf([0, 1_000], 1_000);
    expect(stepStrokes(reader, timeScale(reader.story, 200), 4).match(/M/g)).toHaveLength(2);
    const dense = readerOf(
      Array.from({ length: 100 }, (_, at) => at),
      100,
    );
    expect(stepStrokes(dense, timeScale(dense.story, 200), 4)).toBe('');
  });
});
