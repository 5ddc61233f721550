import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from '../asyncScenario';
import type { SourceType } from '../settings';
import { deliveryWait } from './deliveryPolicy';

const { assumptions } = v.parse(AsyncScenarioSchema, { version: 1, model: 'async' });

/** The waits of a source after its first tries, in seconds, while Lambda answers with 500. */
function waits(source: SourceType, most: number): readonly number[] {
  const made: number[] = [];
  let ageMs = 0;
  for (let attempt = 1; attempt <= most; attempt += 1) {
    const waitMs = deliveryWait({ source, status: 500, attempt, ageMs }, assumptions);
    if (waitMs === null) break;
    ageMs += waitMs;
    made.push(waitMs / 1_000);
  }
  return made;
}

describe('what a source does when Lambda does not take an event', () => {
  it('gives up at once without permission, whoever it is', () => {
    for (const source of ['s3', 'sns', 'eventbridge', 'invoke'] as const) {
      expect(deliveryWait({ source, status: 403, attempt: 1, ageMs: 0 }, assumptions)).toBeNull();
    }
  });

  it('SNS: 3 tries at once, 2 a second apart, 10 from 1 to 20 s, 100,000 every 20 s', () => {
    const first = waits('sns', 17);
    expect(first.slice(0, 5)).toEqual([0, 0, 1, 1, 1]);
    expect(first.slice(14)).toEqual([20, 20, 20]);
    const backingOff = first.slice(4, 14);
    expect([backingOff[0], backingOff.at(-1)]).toEqual([1, 20]);
    expect(backingOff).toEqual([...backingOff].sort((one, other) => one - other));
    const all = waits('sns', 200_000);
    expect(all).toHaveLength(100_014);
    const days = all.reduce((sum, wait) => sum + wait, 0) / 86_400;
    expect(days).toBeGreaterThan(23);
    expect(days).toBeLessThan(24);
  });

  it('EventBridge, and S3 like it: for 24 hours and no more than 185 times again', () => {
    const all = waits('eventbridge', 1_000);
    expect(all.slice(0, 4)).toEqual([1, 2, 4, 8]);
    expect(all.length).toBeLessThanOrEqual(185);
    expect(all.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(86_400);
    expect(all.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(80_000);
    expect(waits('s3', 1_000)).toEqual(all);
    const often = { ...assumptions, deliveryRetryFirstMs: 1_000, deliveryRetryMostMs: 1_000 };
    const at = (attempt: number) =>
      deliveryWait({ source: 's3', status: 500, attempt, ageMs: 1_000 }, often);
    expect([at(185), at(186)]).toEqual([1_000, null]);
  });

  it('your own code: gets the error, and Lambda’s 202 is all that it asked for', () => {
    expect(waits('invoke', 3)).toEqual([]);
  });
});
