import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../models/metric';
import { timeScale } from './axisLayout';
import {
  chosenMetrics,
  metricCourse,
  metricPath,
  ownerName,
  shortName,
  valueAt,
  valueText,
} from './metricCourse';
import { readerOf } from './reader.fixture';

const reader = readerOf([0, 1_000, 2_000, 3_000], 3_000);
const at = (virtualMs: number) => reader.story.storyAt(virtualMs);

function seriesOf(kind: MetricSeries['kind'], ...values: readonly number[]): MetricSeries {
  const samples = values.map((value, index) => ({ at: index * 1_000, value }));
  return { name: 'Things', of: 'queue', kind, unit: 'Count', samples };
}

describe('valueAt', () => {
  it('holds a level until the next', () => {
    const course = metricCourse(seriesOf('level', 0, 5, 2), reader);
    expect(
      [at(0), at(1_000), at(1_900), at(2_000), at(3_000)].map((ms) => valueAt(course, ms)),
    ).toEqual([0, 5, 5, 2, 2]);
  });

  it('counts a sum so far, and has none before the first sample of a level', () => {
    const sum = metricCourse(seriesOf('sum', 1, 1, 3), reader);
    expect([at(1_000), at(3_000)].map((ms) => valueAt(sum, ms))).toEqual([2, 5]);
    expect(valueAt(sum, 0)).toBe(0);
    expect(valueAt(metricCourse(seriesOf('level', 4), reader), 0)).toBeNull();
  });

  it('grows a ramp from one sample to the next', () => {
    const course = metricCourse(seriesOf('ramp', 0, 10), reader);
    expect(valueAt(course, (at(0) + at(1_000)) / 2)).toBeCloseTo(5);
  });
});

describe('metricPath', () => {
  const scale = timeScale(reader.story, 400);

  it('is as high as the row at the highest value, and stays in sight', () => {
    const path = metricPath(metricCourse(seriesOf('level', 0, 5, 2), reader), scale, 21);
    const ys = [...path.matchAll(/V([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).toBe(1);
    expect(path.startsWith('M')).toBe(true);
    const [left, right] = scale.range();
    for (const [, x] of path.matchAll(/H([\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(left);
      expect(Number(x)).toBeLessThanOrEqual(right);
    }
  });

  it('keeps the highest value of samples that crowd', () => {
    const many = readerOf(Array.from({ length: 2_000 }, (_, index) => index * 1_000));
    const values = many.steps.map(({ index }) => (index === 777 ? 9 : 1));
    const path = metricPath(
      metricCourse(seriesOf('level', ...values), many),
      timeScale(many.story, 200),
      21,
    );
    expect(path).toContain('V1');
    expect(path.length).toBeLessThan(4_000);
  });

  it('is empty when there is nothing in sight', () => {
    expect(metricPath(metricCourse(seriesOf('level'), reader), scale, 21)).toBe('');
  });
});

describe('what a metric is called', () => {
  it('is AWS’s name in fewer letters', () => {
    const named = (name: string, of = 'queue') => ({ ...seriesOf('level'), name, of });
    expect(shortName(named('ApproximateNumberOfMessagesVisible'))).toBe('Messages visible');
    expect(shortName(named('ApproximateAgeOfOldestMessage'))).toBe('Age of oldest message');
    expect(shortName(named('Errors'))).toBe('Errors');
    expect(ownerName(named('Errors', 'deadLetterQueue'))).toBe('Dead-letter queue');
  });

  it('says values in their unit', () => {
    expect(valueText(seriesOf('sum'), 3)).toBe('3 so far');
    expect(valueText({ ...seriesOf('ramp'), unit: 'Seconds' }, 28.7)).toBe('28 s');
    expect(valueText({ ...seriesOf('sample'), unit: 'Milliseconds' }, 1_500)).toBe('1.5 s');
    expect(valueText(seriesOf('level'), null)).toBe('–');
  });
});

describe('chosenMetrics', () => {
  const never = seriesOf('level', 0);
  const moves = { ...seriesOf('level', 0, 3), name: 'Moves' };
  const counts = { ...seriesOf('sum', 1), name: 'Counts' };

  it('is the levels that move, unless some were chosen', () => {
    expect(chosenMetrics([never, counts, moves], null)).toEqual([moves]);
    expect(chosenMetrics([never, counts, moves], ['queue.Counts'])).toEqual([counts]);
    expect(chosenMetrics([never, counts, moves], [])).toEqual([]);
  });
});
