import { expect, it } from 'vitest';
import { spokenTime } from './time';

it.each([
  [0, '0 ms'],
  [200.4, '200 ms'],
  [1_000, '1 s'],
  [29_140, '29.1 s'],
  [59_960, '1 min'],
  [60_000, '1 min'],
  [90_000, '1 min 30 s'],
  [604_400, '10 min 4 s'],
  [86_340_000, '23 h 59 min'],
  [86_400_000, '1 day'],
])('says %d ms as %s', (ms, text) => {
  expect(spokenTime(ms)).toBe(text);
});
