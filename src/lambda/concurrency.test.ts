import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_RATE, refill, requestRate, throttleReason } from './concurrency';

const free = {
  running: 0,
  reserved: null,
  account: 1_000,
  needsEnvironment: true,
  environmentsLeft: 1_000,
  requestsLeft: 10_000,
};

describe('one more invocation', () => {
  it('is taken while every budget has room', () => {
    expect(throttleReason(free)).toBeNull();
    expect(throttleReason({ ...free, running: 999 })).toBeNull();
  });

  it('is throttled at the account’s concurrency', () => {
    expect(throttleReason({ ...free, running: 1_000 })).toBe('account');
  });

  it('is throttled at the reserved concurrency, though the account has more', () => {
    expect(throttleReason({ ...free, reserved: 5, running: 4 })).toBeNull();
    expect(throttleReason({ ...free, reserved: 5, running: 5 })).toBe('reserved');
  });

  it('is always throttled with reserved concurrency 0', () => {
    expect(throttleReason({ ...free, reserved: 0 })).toBe('reserved');
  });

  it('is throttled when no environment may be added, unless a warm one is free', () => {
    const scarce = { ...free, environmentsLeft: 0.9 };
    expect(throttleReason(scarce)).toBe('scaling');
    expect(throttleReason({ ...scarce, needsEnvironment: false })).toBeNull();
    expect(throttleReason({ ...scarce, environmentsLeft: 1 })).toBeNull();
  });

  it('is throttled when the second’s requests are used up', () => {
    expect(throttleReason({ ...free, requestsLeft: 0.5 })).toBe('requestRate');
    expect(throttleReason({ ...free, requestsLeft: 1 })).toBeNull();
  });
});

describe('a budget', () => {
  it('refills continuously', () => {
    expect(refill({ left: 2, atMs: 100 }, 10, 0.5, 106)).toEqual({ left: 5, atMs: 106 });
  });

  it('never saves up more than its capacity', () => {
    expect(refill({ left: 9, atMs: 0 }, 10, 0.5, 60_000)).toEqual({ left: 10, atMs: 60_000 });
  });

  it('of environments is 1,000 in 10 s', () => {
    expect(
      refill({ left: 0, atMs: 0 }, ENVIRONMENT_RATE.capacity, ENVIRONMENT_RATE.perMs, 5_000),
    ).toEqual({ left: 500, atMs: 5_000 });
  });

  it('of requests is ten a second for each unit of concurrency', () => {
    expect(requestRate(5)).toEqual({ capacity: 50, perMs: 0.05 });
  });
});
