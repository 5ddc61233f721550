import { describe, expect, it } from 'vitest';
import { chartScale, thresholdStep, timeTicks, valueTicks } from './chartLayout';
import { chartPaths } from './chartPath';

const size = { width: 456, height: 126 };
const scale = chartScale(size, { most: 10, endMs: 4_000 });

describe('a chart', () => {
  it('is level over each period and has gaps where data is missing', () => {
    const { line, area } = chartPaths({ periodMs: 1_000, values: [0, 10, null, 5] }, scale);
    expect(line).toBe('M46 106H146V6H246M346 56H446');
    expect(area).toBe('M46 106V106H146V6H246V106zM346 106V56H446V106z');
  });

  it('keeps every peak in at most one column for two pixels', () => {
    const values = Array.from({ length: 4_000 }, (_, index) => (index === 1_234 ? 10 : 0));
    const { line } = chartPaths({ periodMs: 1, values }, scale);
    expect(line.split('H').length).toBeLessThanOrEqual(201);
    expect(line).toContain('V6H');
  });

  it('goes from pixels back to times and values', () => {
    expect(scale.timeAt(scale.xOf(3_000))).toBeCloseTo(3_000);
    expect(scale.valueAt(scale.yOf(7))).toBeCloseTo(7);
    expect(scale.timeAt(0)).toBe(0);
    expect(scale.valueAt(-50)).toBe(10);
  });

  it('has an axis even if nothing ever happened', () => {
    const empty = chartScale(size, { most: 0, endMs: 0 });
    expect(valueTicks(empty, true)).toEqual([0, 1]);
    expect(timeTicks(empty)).toContain(0);
    expect(chartPaths({ periodMs: 1_000, values: [null] }, empty).line).toBe('');
  });

  it('labels times at round values', () => {
    expect(timeTicks(chartScale(size, { most: 1, endMs: 90_000 }))).toEqual([
      ...[0, 15_000, 30_000, 45_000, 60_000, 75_000, 90_000],
    ]);
  });

  it('moves a threshold by whole counts', () => {
    expect(thresholdStep(1, true)).toBe(1);
    expect(thresholdStep(1, false)).toBe(0.01);
    expect(thresholdStep(5_000, true)).toBe(50);
  });
});
