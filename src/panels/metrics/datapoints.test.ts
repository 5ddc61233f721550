import { describe, expect, it } from 'vitest';
import type { MetricSample, MetricSeries } from '../../models/metric';
import { datapoint, datapointsOf, hasData } from './datapoints';
import type { Statistic } from './statistics';

function series(
  kind: MetricSeries['kind'],
  samples: readonly (readonly [at: number, value: number, knownAt?: number])[],
  reportedFrom?: number,
): MetricSeries {
  const all: MetricSample[] = samples.map(([at, value, knownAt]) =>
    knownAt === undefined ? { at, value } : { at, value, knownAt },
  );
  const reported = reportedFrom === undefined ? {} : { reportedFrom };
  return { name: 'Things', of: 'queue', kind, unit: 'Count', samples: all, ...reported };
}

function points(of: MetricSeries, statistic: Statistic, periodMs: number, endMs: number) {
  return datapointsOf(of, { statistic, periodMs }, endMs).values;
}

describe('data points of what is counted', () => {
  const errors = series('sum', [
    [0, 1],
    [900, 0],
    [1_000, 1],
    [3_500, 1],
  ]);

  it('adds up by period, and has none where nothing was counted', () => {
    expect(points(errors, 'Sum', 1_000, 4_000)).toEqual([1, 1, null, 1, null]);
  });

  it('has every statistic of Lambda: the average of errors is the error rate', () => {
    expect(points(errors, 'Average', 1_000, 1_000)).toEqual([0.5, 1]);
    expect(points(errors, 'Minimum', 1_000, 1_000)).toEqual([0, 1]);
    expect(points(errors, 'Maximum', 1_000, 1_000)).toEqual([1, 1]);
    expect(points(errors, 'SampleCount', 1_000, 1_000)).toEqual([2, 1]);
  });

  it('is 0 and not missing from when on it is reported every minute', () => {
    const sent = series('sum', [[2_500, 1]], 1_500);
    expect(points(sent, 'Sum', 1_000, 3_999)).toEqual([null, 0, 1, 0]);
  });

  it('keeps what happens as the run ends, in a period of its own if it must', () => {
    expect(points(series('sum', [[2_000, 1]]), 'Sum', 1_000, 2_000)).toEqual([null, null, 1]);
    expect(points(series('sum', [[1_500, 1]]), 'Sum', 1_000, 1_500)).toEqual([null, 1]);
    expect(points(series('sum', [[0, 1]]), 'Sum', 60_000, 0)).toEqual([1]);
  });

  it('does not know what is only sent later', () => {
    const late = series('sum', [[10, 1, 5_000]]);
    expect(datapoint(late, 'Sum', { from: 0, until: 1_000 }, 1_000)).toBeNull();
    expect(datapoint(late, 'Sum', { from: 0, until: 1_000 }, 5_000)).toBe(1);
  });
});

describe('data points of samples', () => {
  const duration = series('sample', [
    [0, 30],
    [10, 10],
    [20, 20],
    [2_000, 5],
  ]);

  it('has percentiles', () => {
    expect(points(duration, 'p50', 1_000, 2_500)).toEqual([20, null, 5]);
    expect(points(duration, 'p90', 1_000, 900)[0]).toBeCloseTo(28);
    expect(points(duration, 'p99', 1_000, 900)[0]).toBeCloseTo(29.8);
  });
});

describe('data points of levels', () => {
  const visible = series(
    'level',
    [
      [0, 0],
      [500, 4],
      [1_000, 2],
      [3_250, 0],
    ],
    0,
  );

  it('goes on at its level where nothing changes', () => {
    expect(points(visible, 'Maximum', 1_000, 4_500)).toEqual([4, 2, 2, 2, 0]);
    expect(points(visible, 'Minimum', 1_000, 4_500)).toEqual([0, 2, 2, 0, 0]);
  });

  it('is averaged by time', () => {
    expect(points(visible, 'Average', 1_000, 4_999).slice(0, 4)).toEqual([2, 2, 2, 0.5]);
  });

  it('is missing while there is nothing, unless it is reported every minute', () => {
    const busy = series('level', [
      [0, 1],
      [500, 0],
    ]);
    expect(points(busy, 'Maximum', 1_000, 1_999)).toEqual([1, null]);
    expect(points({ ...busy, reportedFrom: 0 }, 'Maximum', 1_000, 1_999)).toEqual([1, 0]);
    expect(points({ ...busy, reportedFrom: 1_000 }, 'Maximum', 1_000, 1_999)).toEqual([null, 0]);
  });
});

describe('data points of ramps', () => {
  const age = series('ramp', [
    [0, 0],
    [4_000, 4],
    [4_000, 0],
    [5_000, 0],
  ]);

  it('grows between its samples', () => {
    expect(points(age, 'Maximum', 1_000, 4_999)).toEqual([1, 2, 3, 4, null]);
    expect(points(age, 'Average', 2_000, 3_999)).toEqual([1, 3]);
    expect(points(age, 'Minimum', 2_000, 3_999)).toEqual([0, 2]);
  });
});

describe('whether a metric has data', () => {
  it('counts zeros as data where they were counted or are reported', () => {
    expect(hasData(series('sum', [[0, 0]]))).toBe(true);
    expect(hasData(series('sum', []))).toBe(false);
    expect(hasData(series('sum', [], 0))).toBe(true);
    expect(hasData(series('level', [[0, 0]]))).toBe(false);
  });
});
