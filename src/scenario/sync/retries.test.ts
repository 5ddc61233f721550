import { describe, expect, it } from 'vitest';
import { called } from '../testing/called';

/** Lambda rejects all calls with an error of its own, which the client sees as it is. */
const REJECTED = { interventions: [{ atMs: 0, do: 'rejectCalls' }] };
/** No call is ever taken. */
const THROTTLED = { function: { ReservedConcurrentExecutions: 0 } };

function rejected(client: object) {
  return called({
    settings: { client, api: { type: 'none' } },
    workload: { count: 1 },
    ...REJECTED,
  });
}

function throttled(client: object) {
  const settings = { client, api: { type: 'none' }, ...THROTTLED };
  return called({ settings, workload: { count: 1 } });
}

/** A function that takes longer than the client waits. */
function tooSlow(client: object) {
  return called({
    settings: {
      client: { timeoutMs: 1_000, ...client },
      api: { type: 'none' },
      function: { Timeout: 30 },
    },
    workload: { count: 1 },
    handler: { msPerItem: 10_000 },
  });
}

const costs = ({ all }: ReturnType<typeof called>) =>
  all('retry.scheduled').map(({ cost }) => cost);

describe('what each mode retries, and how long it waits', () => {
  it.each([
    ['none', 'python', [], []],
    ['legacy', 'python', [1_000, 2_000, 4_000, 8_000], [1_000, 2_000, 4_000, 8_000]],
    // Only Python has a legacy mode.
    ['legacy', 'javascript', [1_000, 2_000, 4_000, 8_000], [1_000, 2_000, 4_000, 8_000]],
    ['standard', 'python', [1_000, 2_000], [1_000, 2_000]],
    ['standard', 'javascript', [100, 200], [500, 1_000]],
    ['standard2026', 'python', [50, 100], [1_000, 2_000]],
    ['standard2026', 'javascript', [50, 100], [1_000, 2_000]],
  ])('%s, %s', (retryMode, sdk, transient, throttling) => {
    expect(rejected({ retryMode, sdk }).longestWaits()).toEqual(transient);
    expect(throttled({ retryMode, sdk }).longestWaits()).toEqual(throttling);
  });

  it('waits no longer than 20 s, but in the legacy mode', () => {
    const waits = throttled({ maxAttempts: 8 }).longestWaits();
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
    const legacy = throttled({ retryMode: 'legacy', maxAttempts: 8 }).longestWaits();
    expect(legacy).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000]);
  });

  it('sends once in mode none, whatever the attempts', () => {
    expect(rejected({ retryMode: 'none', maxAttempts: 5 }).answers()).toEqual([500]);
  });

  it('waits as long as it can without jitter, and for whole milliseconds with it', () => {
    const without = rejected({ jitter: false }).all('retry.scheduled');
    expect(without.map(({ waitMs }) => waitMs)).toEqual([50, 100]);
    for (const { waitMs } of rejected({}).all('retry.scheduled')) {
      expect(Number.isInteger(waitMs)).toBe(true);
    }
  });
});

describe('tokens', () => {
  it.each([
    ['standard', 'python', 5, 5, 10],
    ['standard', 'javascript', 10, 5, 10],
    ['standard2026', 'python', 14, 5, 14],
    ['legacy', 'python', null, null, null],
  ])('%s, %s: what a retry costs after a fault, a throttle and a timeout', (...row) => {
    const [retryMode, sdk, transient, throttling, timeout] = row;
    const client = { retryMode, sdk, maxAttempts: 2 };
    expect(costs(rejected(client))).toEqual([transient]);
    expect(costs(throttled(client))).toEqual([throttling]);
    expect(costs(tooSlow(client))).toEqual([timeout]);
  });

  it('are each client’s own', () => {
    const run = called({
      settings: { client: { retryMode: 'standard2026' }, api: { type: 'none' } },
      workload: { count: 40, everyMs: 1_000, keys: 2 },
      interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 60_000 }],
    });
    // 35 retries from each bucket, and each of the clients has 20 requests with two of them.
    expect(run.all('retry.scheduled')).toHaveLength(70);
    const alone = called({
      settings: { client: { retryMode: 'standard2026' }, api: { type: 'none' } },
      workload: { count: 40, everyMs: 1_000 },
      interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 60_000 }],
    });
    expect(alone.all('retry.scheduled')).toHaveLength(35);
  });

  it('come back with a success that is a function error, since that is a 200', () => {
    const run = called({
      settings: { api: { type: 'none' } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 5_000 }],
      handler: { faults: [{ items: ['m2'], does: 'throw' }] },
      interventions: [{ atMs: 0, do: 'rejectCalls', forMs: 1_000 }],
    });
    expect(run.all('request.failed').map(({ tokensLeft }) => tokensLeft)).toEqual([472, 473]);
  });
});

describe('a client that stops waiting', () => {
  it('tries again, while the function runs on and has its effect', () => {
    const run = tooSlow({ maxAttempts: 2 });
    expect(run.answers()).toEqual([null, null]);
    expect(run.failure()).toBe('attemptsUsedUp');
    expect(run.completed()).toBe(2);
    expect(run.all('call.returned').map(({ isAwaited }) => isAwaited)).toEqual([false, false]);
  });

  it('does not hear what comes later, not even while it waits for the next attempt', () => {
    const run = called({
      settings: {
        client: { retryMode: 'legacy', jitter: false, timeoutMs: 1_000 },
        api: { type: 'none' },
      },
      workload: { count: 1 },
      handler: { msPerItem: 900 },
    });
    // The first attempt starts cold: its answer comes after 1.24 s, the second attempt after 2 s.
    expect(run.answers()).toEqual([null, 200]);
    expect(run.all('request.succeeded')).toHaveLength(1);
    expect(run.completed()).toBe(2);
  });

  it('waits as long as it takes when it has no timeout', () => {
    expect(tooSlow({ timeoutMs: null }).answers()).toEqual([200]);
  });
});
