import { describe, expect, it } from 'vitest';
import { queueMetrics } from '../../models/queue/outcome/metrics';
import { simulated } from '../testing/simulated';

/** One batch of two: m2 throws twice and is dead-lettered, m1 with it; m3 comes later and is fine. */
const run = simulated({
  title: 'A report',
  settings: { queue: { VisibilityTimeout: 10, maxReceiveCount: 2 }, function: { initMs: 300 } },
  workload: [{ id: 'm1' }, { id: 'm2' }, { id: 'm3', atMs: 40_000 }],
  handler: { msPerItem: 1_000, faults: [{ items: ['m2'], does: 'throw' }] },
});
const { report } = run;

describe('the report', () => {
  it('has the parts of the public format, in its order', () => {
    expect(Object.keys(report)).toEqual([
      'scenario',
      'ended',
      'invocations',
      'throttles',
      'items',
      'targets',
      'responses',
      'metrics',
      'guarantees',
      'cost',
      'refused',
    ]);
    expect(report.scenario).toBe(run.scenario);
    expect(report.ended).toEqual({ atMs: 41_000, why: 'quiet' });
    expect(report.responses).toEqual([]);
    expect(report.targets).toMatchObject({ onFailure: [], onSuccess: [] });
  });

  it('has every invocation', () => {
    const failed = { shard: null, items: ['m1', 'm2'], result: 'error', failed: ['m2'] };
    expect(report.invocations).toEqual([
      {
        n: 1,
        atMs: 0,
        endedAtMs: 2_300,
        requestId: 'r1',
        environment: 'e1',
        cold: true,
        attempt: { m1: 1, m2: 1 },
        ...failed,
      },
      {
        n: 2,
        atMs: 10_000,
        endedAtMs: 12_000,
        requestId: 'r2',
        environment: 'e1',
        cold: false,
        attempt: { m1: 2, m2: 2 },
        ...failed,
      },
      {
        n: 3,
        atMs: 40_000,
        endedAtMs: 41_000,
        requestId: 'r3',
        environment: 'e1',
        cold: false,
        shard: null,
        items: ['m3'],
        attempt: { m3: 1 },
        result: 'success',
        failed: [],
      },
    ]);
  });

  it('has what became of every item', () => {
    expect(report.items).toEqual({
      m1: { state: 'deadLettered', deliveries: 2, completed: 2, receives: 2 },
      m2: { state: 'deadLettered', deliveries: 2, completed: 0, receives: 2 },
      m3: { state: 'done', deliveries: 1, completed: 1, receives: 1 },
    });
    expect(report.targets.deadLetterQueue.map(({ atMs, item }) => ({ atMs, item }))).toEqual([
      { atMs: 20_000, item: 'm1' },
      { atMs: 20_000, item: 'm2' },
    ]);
  });

  it('has the metrics under AWS’s names; a move to the dead-letter queue is no send there', () => {
    expect(report.metrics).toMatchObject({
      Invocations: 3,
      Errors: 2,
      Throttles: 0,
      Duration: 2_000,
      ConcurrentExecutions: 1,
      NumberOfMessagesSent: 3,
      NumberOfMessagesReceived: 5,
      NumberOfMessagesDeleted: 1,
      // Received in the instant in which they arrive or come back.
      ApproximateNumberOfMessagesVisible: 0,
      ApproximateNumberOfMessagesNotVisible: 2,
      ApproximateNumberOfMessagesDelayed: 0,
      deadLetterQueue: {
        NumberOfMessagesSent: 0,
        NumberOfMessagesReceived: 0,
        NumberOfMessagesDeleted: 0,
        ApproximateNumberOfMessagesVisible: 2,
        ApproximateNumberOfMessagesNotVisible: 0,
      },
    });
  });

  it('counts an error at the time of its invocation, known at its end, as AWS does', () => {
    const errors = queueMetrics(run.trace).find(({ name }) => name === 'Errors');
    expect(errors?.samples).toEqual([
      { at: 0, value: 1, knownAt: 2_300 },
      { at: 10_000, value: 1, knownAt: 12_000 },
      { at: 40_000, value: 0, knownAt: 41_000 },
    ]);
  });

  it('has the cost, init included', () => {
    expect(report.cost).toMatchObject({ billedMs: 2_300 + 2_000 + 1_000, requests: 3 });
    expect(report.cost.usd).toBeCloseTo(3 * 0.0000002 + 5.3 * 0.125 * 0.0000166667, 12);
  });

  it('leaves open what was still running when time was up', () => {
    const cut = simulated({
      settings: { function: { initMs: 0 } },
      workload: { count: 1 },
      handler: { msPerItem: 2_000 },
      horizonMs: 1_000,
    }).report;
    expect(cut.invocations).toMatchObject([{ endedAtMs: null, result: null, failed: [] }]);
    expect(cut.items.m1).toEqual({ state: 'waiting', deliveries: 1, completed: 0, receives: 1 });
    expect(cut.ended).toEqual({ atMs: 1_000, why: 'horizon' });
  });

  it('survives being written and read as JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
