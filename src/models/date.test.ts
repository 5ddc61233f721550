import { describe, expect, it } from 'vitest';
import { epochSeconds, timestamp, wholeSeconds } from './date';

const BEGINNING = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

describe('the date of a virtual moment', () => {
  it('is that of a calendar which begins in 2026, leap years and all', () => {
    for (let day = 0; day < 1_500; day += 1) {
      const atMs = day * DAY_MS + day * 61_001;
      expect(timestamp(atMs)).toBe(new Date(BEGINNING + atMs).toISOString());
    }
  });

  it('has whole seconds where AWS has no more', () => {
    expect(wholeSeconds(0)).toBe('2026-01-01T00:00:00Z');
    expect(wholeSeconds(61_999)).toBe('2026-01-01T00:01:01Z');
  });

  it('is seconds since 1970 in events', () => {
    expect(epochSeconds(1_500)).toBe((BEGINNING + 1_500) / 1_000);
  });
});
