import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const FIFO = { FifoQueue: true, VisibilityTimeout: 20 };
const QUICK = { initMs: 0, Timeout: 5 };
const send = (...entries: readonly string[]) =>
  entries.map((entry) => ({ id: entry, group: entry.charAt(0) }));

describe('a FIFO queue', () => {
  it('has one batch of a group in work at a time, and groups side by side', () => {
    const run = simulated({
      settings: { queue: FIFO, mapping: { BatchSize: 1 }, function: QUICK },
      workload: send('a1', 'b1', 'a2', 'b2'),
      handler: { msPerItem: 1_000 },
    });
    expect(run.batches()).toEqual(['0: a1', '0: b1', '1000: a2', '1000: b2']);
    expect(run.report.metrics.ConcurrentExecutions).toBe(2);
  });

  it('mixes groups in a batch, each in its order', () => {
    const run = simulated({
      settings: { queue: FIFO, mapping: { BatchSize: 3 }, function: QUICK },
      workload: send('a1', 'b1', 'a2', 'b2'),
      handler: { msPerItem: 1_000 },
    });
    expect(run.batches()).toEqual(['0: a1 a2 b1', '3000: b2']);
    expect(run.report.guarantees.orderKept).toBe(true);
  });

  it('holds a whole group back behind a message that failed, and lets others go on', () => {
    const run = simulated({
      settings: {
        queue: { ...FIFO, maxReceiveCount: 2 },
        mapping: { BatchSize: 1 },
        function: QUICK,
      },
      workload: send('a1', 'a2', 'b1', 'b2'),
      handler: { msPerItem: 1_000, faults: [{ items: ['a1'], does: 'throw' }] },
    });
    expect(run.batches()).toEqual(['0: a1', '0: b1', '1000: b2', '20000: a1', '40000: a2']);
    expect(run.states()).toEqual(['a1 deadLettered', 'a2 done', 'b1 done', 'b2 done']);
  });

  it('holds a group back behind a delayed message too', () => {
    const run = simulated({
      settings: { queue: { ...FIFO, DelaySeconds: 10 }, function: QUICK },
      workload: send('a1'),
      interventions: [
        { atMs: 1_000, do: 'set', path: 'queue.DelaySeconds', to: 0 },
        { atMs: 2_000, do: 'send', id: 'a2', group: 'a' },
        { atMs: 2_000, do: 'send', id: 'b1', group: 'b' },
      ],
    });
    expect(run.batches()).toEqual(['2000: b1', '10000: a1 a2']);
  });

  it('stops at the first failure and reports all after it, so that order is kept', () => {
    const run = simulated({
      settings: {
        queue: FIFO,
        mapping: { FunctionResponseTypes: ['ReportBatchItemFailures'] },
        function: QUICK,
      },
      workload: send('a1', 'a2', 'a3'),
      handler: { faults: [{ items: ['a2'], does: 'report', attempts: 1 }] },
    });
    expect(run.report.invocations).toMatchObject([
      { items: ['a1', 'a2', 'a3'], result: 'partial', failed: ['a2', 'a3'] },
      { atMs: 20_000, items: ['a2', 'a3'], result: 'success' },
    ]);
    expect(run.report.guarantees).toMatchObject({ orderKept: true, nothingTwice: true });
  });

  it('loses its order when the handler goes on after a failure', () => {
    const run = simulated({
      settings: {
        queue: FIFO,
        mapping: { FunctionResponseTypes: ['ReportBatchItemFailures'] },
        function: QUICK,
      },
      workload: send('a1', 'a2'),
      handler: {
        afterFailure: 'continue',
        faults: [{ items: ['a1'], does: 'report', attempts: 1 }],
      },
    });
    expect(run.times('item.completed')).toEqual([400, 20_200]);
    expect(run.report.guarantees.orderKept).toBe(false);
  });

  it('puts messages without a group into one', () => {
    const run = simulated({
      settings: { queue: FIFO, mapping: { BatchSize: 1 }, function: QUICK },
      workload: { count: 2 },
    });
    expect(run.batches()).toEqual(['0: m1', '200: m2']);
  });
});

describe('a standard queue', () => {
  it('keeps no order of groups: a failed message is overtaken', () => {
    const run = simulated({
      settings: { mapping: { BatchSize: 1 }, function: { initMs: 0 } },
      workload: send('a1', 'a2'),
      handler: { faults: [{ items: ['a1'], does: 'throw', attempts: 1 }] },
    });
    expect(run.batches()).toEqual(['0: a1', '0: a2', '30000: a1']);
    expect(run.report.guarantees.orderKept).toBe(false);
  });
});
