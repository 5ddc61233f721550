import { describe, expect, it } from 'vitest';
import { initPhase } from './initPhase';

const base = { cold: false, reset: false, initMs: 300, timeoutMs: 3_000 };

describe('initialising', () => {
  it('takes no time when warm', () => {
    expect(initPhase(base)).toEqual({ beforeMs: 0, insideMs: 0, timedOut: false });
  });

  it('comes before the invocation on a cold start, and uses none of the timeout', () => {
    const cold = initPhase({ ...base, cold: true, initMs: 8_000 });
    expect(cold).toEqual({ beforeMs: 8_000, insideMs: 0, timedOut: false });
  });

  it('counts against the timeout after a reset', () => {
    const reset = initPhase({ ...base, reset: true });
    expect(reset).toEqual({ beforeMs: 0, insideMs: 300, timedOut: false });
  });

  it('of exactly 10 s is in time', () => {
    const cold = initPhase({ ...base, cold: true, initMs: 10_000 });
    expect(cold).toEqual({ beforeMs: 10_000, insideMs: 0, timedOut: false });
  });

  it('over 10 s is broken off and begun again inside the invocation', () => {
    const cold = initPhase({ ...base, cold: true, initMs: 12_000, timeoutMs: 30_000 });
    expect(cold).toEqual({ beforeMs: 10_000, insideMs: 12_000, timedOut: false });
  });

  it('over 10 s and longer than the timeout ends the invocation', () => {
    const cold = initPhase({ ...base, cold: true, initMs: 12_000 });
    expect(cold).toEqual({ beforeMs: 10_000, insideMs: 3_000, timedOut: true });
  });

  it('that leaves no time for work can never end after a reset: a doom loop', () => {
    const reset = initPhase({ ...base, reset: true, initMs: 3_001 });
    expect(reset).toEqual({ beforeMs: 0, insideMs: 3_000, timedOut: true });
    expect(initPhase({ ...base, reset: true, initMs: 3_000 }).timedOut).toBe(true);
    expect(initPhase({ ...base, reset: true, initMs: 2_999 }).timedOut).toBe(false);
  });
});
