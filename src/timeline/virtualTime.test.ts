import { describe, expect, it } from 'vitest';
import { clockText, durationText, roughDurationText, tickText } from './virtualTime';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('virtual time in words', () => {
  it.each([
    [0, '00:00:00.000'],
    [33_000, '00:00:33.000'],
    [192_400, '00:03:12.400'],
    [DAY + 2 * HOUR + 3 * MINUTE + 4_567, '1d 02:03:04'],
  ])('shows %d ms as %s on the clock', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });

  it.each([
    [0, '0:00'],
    [500, '0:00.5'],
    [30_000, '0:30'],
    [HOUR, '1:00:00'],
    [DAY, '1d'],
    [2 * DAY + 6 * HOUR, '2d 06:00'],
    [DAY + 30_000, '1d 00:00:30'],
  ])('labels %d ms as %s on the axis', (ms, text) => {
    expect(tickText(ms)).toBe(text);
  });

  it.each([
    [340, '340 ms', '340 ms'],
    [5_240, '5.2 s', '5.2 s'],
    [28_000, '28 s', '28 s'],
    [5 * MINUTE, '5 min', '5 min'],
    [330_000, '5 min 30 s', '6 min'],
    [DAY - MINUTE, '23 h 59 min', '1 d'],
    [2 * DAY + 4 * HOUR, '2 d 4 h', '2 d'],
  ])('says that %d ms take %s, roughly %s', (ms, exact, rough) => {
    expect(durationText(ms)).toBe(exact);
    expect(roughDurationText(ms)).toBe(rough);
  });
});
