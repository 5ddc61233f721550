import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

function invocations(run: ReturnType<typeof simulated>) {
  return run.report.invocations.map(
    ({ atMs, endedAtMs, environment, cold, result }) =>
      `${environment}${cold ? ' cold' : ''}: ${atMs} to ${endedAtMs}, ${result}`,
  );
}
const one = { queue: { VisibilityTimeout: 30 }, mapping: { BatchSize: 1, MaximumConcurrency: 1 } };

describe('an execution environment', () => {
  it('starts cold, is reused warm, and takes one invocation at a time', () => {
    const run = simulated({
      settings: { mapping: { BatchSize: 1 }, function: { initMs: 400 } },
      workload: [{ id: 'm1' }, { id: 'm2' }, { id: 'm3', atMs: 5_000 }],
      handler: { msPerItem: 1_000 },
    });
    expect(invocations(run)).toEqual([
      'e1 cold: 0 to 1400, success',
      'e2 cold: 0 to 1400, success',
      'e1: 5000 to 6000, success',
    ]);
    expect(run.report.metrics.ConcurrentExecutions).toBe(2);
    expect(run.all('invocation.ended').map((event) => event.durationMs)).toEqual([
      1_000, 1_000, 1_000,
    ]);
    expect(run.report.cost).toMatchObject({ billedMs: 1_400 + 1_400 + 1_000, requests: 3 });
  });

  it('that timed out initialises again inside the next invocation, under its timeout', () => {
    const run = simulated({
      settings: { ...one, function: { Timeout: 2, initMs: 1_500 } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 10_000 }, { id: 'm3', atMs: 20_000 }],
      handler: { msPerItem: 400, faults: [{ items: ['m1'], does: 'hang', attempts: 1 }] },
    });
    expect(invocations(run)).toEqual([
      'e1 cold: 0 to 3500, timeout',
      'e1: 10000 to 11900, success',
      'e1: 20000 to 20400, success',
      'e1: 30000 to 30400, success',
    ]);
    expect(run.all('environment.reset')).toMatchObject([{ at: 3_500, result: 'timeout' }]);
    expect(run.report.cost.billedMs).toBe(3_500 + 1_900 + 400 + 400);
  });

  it('that exited initialises again, one that threw does not', () => {
    const nextTo = (does: string) =>
      simulated({
        settings: { ...one, function: { initMs: 500 } },
        workload: { count: 1 },
        handler: { msPerItem: 100, faults: [{ items: 'all', does, attempts: 1 }] },
      });
    expect(invocations(nextTo('exit'))[1]).toBe('e1: 30000 to 30600, success');
    expect(invocations(nextTo('throw'))[1]).toBe('e1: 30000 to 30100, success');
  });

  it('whose init is longer than its timeout never works again after a timeout', () => {
    const run = simulated({
      settings: {
        queue: { VisibilityTimeout: 30, maxReceiveCount: 3 },
        function: { Timeout: 3, initMs: 4_000 },
      },
      workload: { count: 1 },
      handler: { msPerItem: 100, faults: [{ items: 'all', does: 'hang', attempts: 1 }] },
    });
    expect(invocations(run)).toEqual([
      'e1 cold: 0 to 7000, timeout',
      'e1: 30000 to 33000, timeout',
      'e1: 60000 to 63000, timeout',
    ]);
    expect(run.times('item.completed')).toEqual([]);
    expect(run.states()).toEqual(['m1 deadLettered']);
  });

  it('that takes over 10 s to initialise does so again inside the invocation', () => {
    const run = simulated({
      settings: {
        queue: { VisibilityTimeout: 90 },
        function: { Timeout: 15, initMs: 11_000 },
      },
      workload: { count: 1 },
      handler: { msPerItem: 1_000 },
    });
    expect(invocations(run)).toEqual(['e1 cold: 0 to 22000, success']);
    expect(run.all('invocation.started')).toMatchObject([{ handlerAt: 21_000, timeoutAt: 25_000 }]);
  });

  it('is recycled after standing idle, counted from its last invocation', () => {
    const run = simulated({
      settings: { ...one, function: { initMs: 100 } },
      workload: [
        { id: 'm1' },
        { id: 'm2', atMs: 6_000 },
        { id: 'm3', atMs: 15_000 },
        { id: 'm4', atMs: 40_000 },
      ],
      handler: { msPerItem: 900 },
      assumptions: { environmentIdleMs: 10_000 },
    });
    expect(invocations(run)).toEqual([
      'e1 cold: 0 to 1000, success',
      'e1: 6000 to 6900, success',
      'e1: 15000 to 15900, success',
      'e2 cold: 40000 to 41000, success',
    ]);
    expect(run.times('environment.recycled')).toEqual([25_900]);
  });

  it('does not keep a run going', () => {
    const run = simulated({ settings: one, workload: { count: 1 } });
    expect(run.ended).toEqual({ why: 'quiet', atMs: 500 });
  });
});
