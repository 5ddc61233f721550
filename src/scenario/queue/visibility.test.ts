import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const throwsOnce = { msPerItem: 100, faults: [{ items: 'all', does: 'throw', attempts: 1 }] };

describe('a received message', () => {
  it('comes back exactly when its visibility timeout is over, counted from the receive', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 20 }, function: { initMs: 250 } },
      workload: [{ id: 'm1', atMs: 1_000 }],
      handler: throwsOnce,
    });
    expect(run.times('message.received')).toEqual([1_000, 21_000]);
    expect(run.times('message.visible')).toEqual([21_000]);
    expect(run.times('invocation.ended')).toEqual([1_350, 21_100]);
    expect(run.times('message.deleted')).toEqual([21_100]);
    expect(run.report.items.m1).toEqual({
      state: 'done',
      deliveries: 2,
      completed: 1,
      receives: 2,
    });
  });

  it('is seen by nobody while it is hidden, and by the first who looks when it is not', () => {
    const look = (atMs: number) =>
      simulated({
        settings: { queue: { VisibilityTimeout: 20 }, mapping: { Enabled: false } },
        workload: { count: 1 },
        interventions: [
          { atMs: 500, do: 'peek' },
          { atMs, do: 'peek' },
        ],
        horizonMs: 30_000,
      }).times('message.received');
    expect(look(20_499)).toEqual([500]);
    expect(look(20_501)).toEqual([500, 20_501]);
  });

  it('comes back at once when the visibility timeout is 0', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 0, maxReceiveCount: 2 }, function: { initMs: 0 } },
      workload: { count: 1 },
      handler: { msPerItem: 1_000 },
    });
    expect(run.times('message.received')).toEqual([0, 0]);
    expect(run.report.items.m1?.state).toBe('deadLettered');
    expect(run.report.guarantees.nothingTwice).toBe(false);
  });

  it('is hidden for window, timeout and 30 s when that is longer than the queue’s timeout', () => {
    const hiddenFor = (VisibilityTimeout: number, MaximumBatchingWindowInSeconds: number) => {
      const [received] = simulated({
        settings: {
          queue: { VisibilityTimeout },
          mapping: { MaximumBatchingWindowInSeconds },
          function: { Timeout: 10 },
        },
        workload: { count: 1 },
      }).all('message.received');
      return received && received.hiddenUntil - received.at;
    };
    expect(hiddenFor(20, 11)).toBe(51_000);
    expect(hiddenFor(21, 11)).toBe(21_000);
    expect(hiddenFor(5, 0)).toBe(5_000);
  });

  it('can be hidden for longer, or be shown at once', () => {
    const run = (VisibilityTimeout: number) =>
      simulated({
        settings: { queue: { VisibilityTimeout: 30 } },
        workload: { count: 1 },
        handler: throwsOnce,
        interventions: [{ atMs: 10_000, do: 'changeVisibility', items: ['m1'], VisibilityTimeout }],
      });
    expect(run(45).times('message.received')).toEqual([0, 55_000]);
    expect(run(0).times('message.received')).toEqual([0, 10_000]);
  });
});

describe('a delete that comes too late', () => {
  const late = (FifoQueue: boolean, lateDelete = 'deletes') =>
    simulated({
      settings: {
        queue: { VisibilityTimeout: 3, FifoQueue, maxReceiveCount: 2 },
        function: { Timeout: 5, initMs: 0 },
      },
      workload: { count: 1 },
      handler: { msPerItem: 5_000 },
      assumptions: { lateDelete },
    });

  it('works on a standard queue, when another environment has the message already', () => {
    const run = late(false);
    expect(run.batches()).toEqual(['0: m1', '3000: m1']);
    expect(run.all('message.deleted')).toMatchObject([{ at: 5_000, late: true }]);
    expect(run.report.items.m1).toEqual({
      state: 'done',
      deliveries: 2,
      completed: 2,
      receives: 2,
    });
  });

  it('does nothing there, if that is what one assumes', () => {
    const run = late(false, 'ignored');
    expect(run.all('message.deleteRefused')).toMatchObject([{ at: 5_000, why: 'newerReceipt' }]);
    expect(run.report.items.m1?.state).toBe('deadLettered');
  });

  it('is refused on a FIFO queue, so that finished work is dead-lettered', () => {
    const run = late(true);
    expect(run.all('message.deleteRefused')).toMatchObject([{ at: 5_000, why: 'receiptExpired' }]);
    expect(run.times('message.deadLettered')).toEqual([6_000]);
    expect(run.report.items.m1).toMatchObject({ state: 'deadLettered', completed: 2 });
  });

  it('works on a standard queue before anyone received the message again', () => {
    const run = simulated({
      settings: {
        queue: { VisibilityTimeout: 3 },
        mapping: { MaximumConcurrency: 1 },
        function: { Timeout: 5, initMs: 0 },
      },
      workload: { count: 1 },
      handler: { msPerItem: 5_000 },
      assumptions: { lateDelete: 'ignored' },
    });
    expect(run.all('message.deleted')).toMatchObject([{ at: 5_000, late: true }]);
    expect(run.report.items.m1?.receives).toBe(1);
  });
});
