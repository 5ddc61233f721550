import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const NONE = { ReservedConcurrentExecutions: 0 };

describe('a throttled batch', () => {
  it('is tried again after 1, 2, 4 … seconds until its visibility timeout, then given up', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 20, maxReceiveCount: 1 }, function: NONE },
      workload: { count: 2 },
    });
    expect(run.report.throttles).toEqual(
      [0, 1_000, 3_000, 7_000, 15_000].map((atMs) => ({ atMs, items: ['m1', 'm2'] })),
    );
    expect(run.all('batch.throttled').map((event) => event.nextTryAt)).toEqual([
      1_000,
      3_000,
      7_000,
      15_000,
      null,
    ]);
    expect(run.times('batch.abandoned')).toEqual([20_000]);
    expect(run.times('message.deadLettered')).toEqual([20_000, 20_000]);
    const untouched = { state: 'deadLettered', deliveries: 0, completed: 0, receives: 1 };
    expect(run.report.items).toEqual({ m1: untouched, m2: untouched });
    expect(run.report.metrics).toMatchObject({ Invocations: 0, Errors: 0, Throttles: 5 });
    expect(run.report.cost).toEqual({ usd: 0, billedMs: 0, requests: 0 });
  });

  it('waits as long as one assumes, and no longer than the longest wait', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 16, maxReceiveCount: 1 }, function: NONE },
      workload: { count: 1 },
      assumptions: { throttleRetryFirstMs: 2_000, throttleRetryMostMs: 5_000 },
    });
    expect(run.times('batch.throttled')).toEqual([0, 2_000, 6_000, 11_000]);
  });

  it('does not try at the very moment in which its visibility timeout ends', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 3, maxReceiveCount: 1 }, function: NONE },
      workload: { count: 1 },
    });
    expect(run.times('batch.throttled')).toEqual([0, 1_000]);
    expect(run.times('batch.abandoned')).toEqual([3_000]);
  });

  it('goes on when there is room again, on the same receive', () => {
    const run = simulated({
      settings: {
        queue: { VisibilityTimeout: 30 },
        mapping: { BatchSize: 1 },
        function: { ReservedConcurrentExecutions: 1, initMs: 0 },
      },
      workload: { count: 2 },
      handler: { msPerItem: 2_500 },
    });
    expect(run.batches()).toEqual(['0: m1', '3000: m2']);
    expect(run.report.items.m2).toEqual({
      state: 'done',
      deliveries: 1,
      completed: 1,
      receives: 1,
    });
    expect(run.report.metrics).toMatchObject({ Throttles: 2, Errors: 0, ConcurrentExecutions: 1 });
  });

  it('says which limit it met', () => {
    const limit = (settings: object) =>
      simulated({
        settings: { queue: { maxReceiveCount: 1 }, mapping: { BatchSize: 1 }, ...settings },
        workload: { count: 2 },
        handler: { msPerItem: 2_000 },
      }).all('batch.throttled')[0]?.limit;
    expect(limit({ function: { ReservedConcurrentExecutions: 1 } })).toBe('reserved');
    expect(limit({ account: { concurrency: 1 } })).toBe('account');
  });

  it('meets the request rate when invocations are very short', () => {
    const run = simulated({
      settings: {
        mapping: { BatchSize: 1 },
        function: { ReservedConcurrentExecutions: 5, initMs: 0 },
      },
      workload: { count: 100, everyMs: 5 },
      handler: { msPerItem: 1 },
    });
    const limits = run.all('batch.throttled').map((event) => event.limit);
    expect(new Set(limits)).toEqual(new Set(['requestRate']));
    // Fifty a second: 50 saved up, and one more every 20 ms.
    expect(run.times('batch.throttled')[0]).toBe(330);
  });
});

describe('MaximumConcurrency', () => {
  it('makes pollers hold back, so that nothing is throttled or received in vain', () => {
    const run = simulated({
      settings: {
        mapping: { BatchSize: 1, MaximumConcurrency: 2 },
        function: { ReservedConcurrentExecutions: 2, initMs: 0 },
      },
      workload: { count: 6 },
      handler: { msPerItem: 1_000 },
    });
    expect(run.batches()).toEqual([
      '0: m1',
      '0: m2',
      '1000: m3',
      '1000: m4',
      '2000: m5',
      '2000: m6',
    ]);
    expect(run.report.throttles).toEqual([]);
    expect(Object.values(run.report.items).map((item) => item.receives)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });
});
