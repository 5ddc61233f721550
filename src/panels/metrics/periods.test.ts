import { describe, expect, it } from 'vitest';
import { fittingPeriod, periodFor, periodName, periodsOf } from './periods';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('periods', () => {
  it('offers those with at most as many data points as CloudWatch gives', () => {
    expect(periodsOf(90_000)[0]?.name).toBe('1 second');
    expect(periodsOf(14 * DAY)[0]?.name).toBe('15 minutes');
    expect(periodsOf(0)).toHaveLength(10);
  });

  it('fits the run: 90 seconds by five, an hour by the minute', () => {
    expect(fittingPeriod(0)).toBe(1_000);
    expect(fittingPeriod(90_000)).toBe(5_000);
    expect(fittingPeriod(10 * MINUTE)).toBe(10_000);
    expect(fittingPeriod(60 * MINUTE)).toBe(MINUTE);
    expect(fittingPeriod(14 * DAY)).toBe(6 * 60 * MINUTE);
  });

  it('keeps the chosen one wherever it is possible', () => {
    expect(periodFor(MINUTE, 90_000)).toBe(MINUTE);
    expect(periodFor(1_000, 14 * DAY)).toBe(6 * 60 * MINUTE);
    expect(periodFor(null, 90_000)).toBe(5_000);
    expect(periodName(300_000)).toBe('5 minutes');
  });
});
