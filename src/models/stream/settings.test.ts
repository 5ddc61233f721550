import { describe, expect, it } from 'vitest';
import { corrections } from '../../aws/corrections';
import { functionSettings } from '../function/settings';
import type { Setting } from '../setting';
import { streamAssumptions } from './assumptions';
import { retentionMs, streamSettings } from './settings';

const own: readonly Setting[] = [
  ...Object.values<Setting>(streamSettings.stream),
  ...Object.values<Setting>(streamSettings.mapping),
  ...Object.values<Setting>(streamAssumptions),
];

describe('the settings of a stream', () => {
  it('name corrections of the course notes that there are, about streams', () => {
    const named = own.flatMap(({ correction }) => correction ?? []);
    expect([...named].sort()).toEqual([19, 20, 21, 22, 27, 29, 30, 31]);
    for (const n of named) {
      expect(corrections.find((one) => one.n === n)?.area, `${n}`).toBe('Streams and Kinesis');
    }
  });

  it('share the function’s with every other model', () => {
    expect(streamSettings.function).toBe(functionSettings);
  });
});

describe('the retention of a stream', () => {
  it('is what is set, but a day for DynamoDB', () => {
    const stream = { ShardCount: 1, RetentionPeriodHours: 48 };
    expect(retentionMs({ ...stream, source: 'kinesis' })).toBe(2 * 86_400_000);
    expect(retentionMs({ ...stream, source: 'dynamodb' })).toBe(86_400_000);
  });
});
