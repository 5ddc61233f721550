import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

describe('a filter', () => {
  const settings = {
    mapping: { FilterCriteria: { Filters: [{ Pattern: '{"body":{"kind":["red"]}}' }] } },
    function: { initMs: 0 },
  };

  it('lets the function see what matches, and deletes the rest unseen', () => {
    const run = simulated({
      settings,
      workload: [
        { id: 'red', tags: { kind: 'red' } },
        { id: 'blue', tags: { kind: 'blue' } },
        { id: 'text', body: 'red' },
      ],
    });
    expect(run.batches()).toEqual(['0: red']);
    expect(run.all('message.deleted')).toMatchObject([
      { at: 0, item: 'blue', by: 'filter' },
      { at: 0, item: 'text', by: 'filter' },
      { at: 200, item: 'red', by: 'mapping' },
    ]);
    expect(run.states()).toEqual(['red done', 'blue discarded', 'text discarded']);
    expect(run.report.guarantees.nothingLost).toBe(true);
  });

  it('that nothing passes costs nothing, and ends quiet', () => {
    const run = simulated({ settings, workload: { count: 30, tags: { kind: 'blue' } } });
    expect(run.report.metrics).toMatchObject({ Invocations: 0, NumberOfMessagesDeleted: 30 });
    expect(run.ended).toEqual({ why: 'quiet', atMs: 0 });
  });
});

describe('a delivery delay', () => {
  it('hides each message from its sending on', () => {
    const run = simulated({
      settings: { queue: { DelaySeconds: 7 }, function: { initMs: 0 } },
      workload: { count: 2, everyMs: 1_500 },
    });
    expect(run.all('message.visible')).toMatchObject([
      { at: 7_000, item: 'm1', why: 'delayOver' },
      { at: 8_500, item: 'm2', why: 'delayOver' },
    ]);
    expect(run.batches()).toEqual(['7000: m1', '8500: m2']);
    expect(run.report.metrics.ApproximateNumberOfMessagesDelayed).toBe(2);
  });

  it('that is changed holds for what is sent afterwards', () => {
    const run = simulated({
      settings: { queue: { DelaySeconds: 7 }, function: { initMs: 0 } },
      workload: { count: 2, everyMs: 5_000 },
      interventions: [{ atMs: 1_000, do: 'set', path: 'queue.DelaySeconds', to: 0 }],
    });
    expect(run.batches()).toEqual(['5000: m2', '7000: m1']);
  });
});

describe('the in-flight quota', () => {
  it('holds messages back until others have been deleted', () => {
    const run = simulated({
      settings: {
        mapping: { BatchSize: 2 },
        function: { initMs: 0 },
        account: { inFlightQuota: 3 },
      },
      workload: { count: 5 },
      handler: { msPerItem: 500 },
    });
    expect(run.batches()).toEqual(['0: m1 m2', '0: m3', '500: m4', '1000: m5']);
    expect(run.report.metrics.ApproximateNumberOfMessagesNotVisible).toBe(3);
  });
});

describe('a second copy', () => {
  it('of every message is delivered and processed, when one assumes so', () => {
    const run = simulated({
      settings: {
        queue: { maxReceiveCount: 2 },
        mapping: { BatchSize: 1 },
        function: { initMs: 0 },
      },
      workload: { count: 1 },
      assumptions: { duplicateChance: 1 },
    });
    expect(run.all('message.visible')).toMatchObject([
      { at: 0, why: 'secondCopy' },
      { at: 0, why: 'secondCopy' },
    ]);
    expect(run.batches()).toEqual(['0: m1', '0: m1']);
    expect(run.report.guarantees.nothingTwice).toBe(false);
  });

  it('never comes from a FIFO queue, nor without the assumption', () => {
    const copies = (FifoQueue: boolean, duplicateChance: number) =>
      simulated({
        settings: { queue: { FifoQueue } },
        workload: { count: 20 },
        assumptions: { duplicateChance },
      })
        .all('message.visible')
        .filter(({ why }) => why === 'secondCopy').length;
    expect(copies(true, 1)).toBe(0);
    expect(copies(false, 0)).toBe(0);
    expect(copies(false, 0.5)).toBeGreaterThan(3);
  });
});

describe('a seed', () => {
  const timesWith = (seed: number, BatchSize: number) =>
    simulated({
      seed,
      settings: { mapping: { BatchSize }, function: { Timeout: 10, initMs: 0 } },
      workload: { count: 4 },
      handler: { msPerItem: [100, 900] },
    })
      .all('invocation.ended')
      .map((event) => event.durationMs);

  it('decides every draw, and another seed decides otherwise', () => {
    expect(timesWith(1, 1)).toEqual(timesWith(1, 1));
    expect(timesWith(1, 1)).not.toEqual(timesWith(2, 1));
  });

  it('leaves the draws alone when a setting changes', () => {
    const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);
    expect(sum(timesWith(1, 4))).toBe(sum(timesWith(1, 1)));
  });
});
