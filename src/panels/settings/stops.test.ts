import { describe, expect, test } from 'vitest';
import { stopsOf } from './stops';

describe('stopsOf', () => {
  test('offers every whole number where there are few', () => {
    expect(stopsOf({ min: 1, max: 1_000, sliderMax: 5, unit: 'receives' })).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('offers hundredths of a share', () => {
    const stops = stopsOf({ min: 0, max: 1, fraction: true, unit: 'share' });
    expect(stops).toHaveLength(101);
    expect(stops[7]).toBe(0.07);
  });

  test.each([
    { min: 60, max: 1_209_600, unit: 's' },
    { min: 128, max: 10_240, sliderMax: 3_008, unit: 'MB' },
    { min: 0, max: 900_000, sliderMax: 60_000, unit: 'ms' },
    { min: 1, max: 120_000, unit: 'messages' },
  ] as const)('goes from $min up in ever larger round steps of $unit', (range) => {
    const stops = stopsOf(range);
    expect(stops[0]).toBe(range.min);
    expect(stops.at(-1)).toBe('sliderMax' in range ? range.sliderMax : range.max);
    expect(stops.every((stop, at) => at === 0 || stop > (stops[at - 1] ?? 0))).toBe(true);
    expect(stops.length).toBeGreaterThan(40);
  });

  test('offers whole hours among days', () => {
    const stops = stopsOf({ min: 60, max: 1_209_600, unit: 's' });
    expect(stops.filter((stop) => stop > 345_600 && stop % 3_600 !== 0)).toEqual([]);
  });
});
