import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../metric';
import { sample, startSeries } from './series';

function grown(kind: MetricSeries['kind'], samples: readonly (readonly [number, number])[]) {
  const { Things } = startSeries({ of: 'queue', kind, unit: 'Count' }, ['Things']);
  for (const [at, value] of samples) sample(Things, at, value);
  return Things.samples.map(({ at, value }) => [at, value]);
}

describe('a metric that grows', () => {
  it('keeps everything that counts, and every sample', () => {
    const twice = [
      [0, 1],
      [0, 1],
    ] as const;
    expect(grown('sum', twice)).toEqual(twice);
    expect(grown('sample', twice)).toEqual(twice);
  });

  it('has a level only where it changes, and one for each instant', () => {
    expect(
      grown('level', [
        [0, 0],
        [5, 1],
        [5, 2],
        [9, 2],
      ]),
    ).toEqual([
      [0, 0],
      [5, 2],
    ]);
  });

  it('lets a ramp fall in an instant', () => {
    const falls = [
      [0, 0],
      [5, 5],
      [5, 0],
    ] as const;
    expect(grown('ramp', falls)).toEqual(falls);
  });

  it('says when AWS gets to know a sample only if that is later', () => {
    const { Errors } = startSeries({ of: 'function', kind: 'sum', unit: 'Count' }, ['Errors']);
    sample(Errors, 3, 1, 3);
    sample(Errors, 3, 1, 8);
    expect(Errors.samples).toEqual([
      { at: 3, value: 1 },
      { at: 3, value: 1, knownAt: 8 },
    ]);
  });
});
