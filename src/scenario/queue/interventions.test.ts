import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const off = { mapping: { Enabled: false } };
const failing = { msPerItem: 100, faults: [{ items: 'all', does: 'throw', toMs: 35_000 }] };

describe('send', () => {
  it('sends messages at its moment, named after its place in the list', () => {
    const run = simulated({
      settings: off,
      interventions: [
        { atMs: 2_000, do: 'send', count: 2, group: 'g' },
        { atMs: 1_000, do: 'send', id: 'late', bytes: 77 },
      ],
      horizonMs: 5_000,
    });
    expect(run.all('message.sent')).toMatchObject([
      { at: 1_000, item: 'late', bytes: 77, group: null },
      { at: 2_000, item: 'x1-1', group: 'g' },
      { at: 2_000, item: 'x1-2', group: 'g' },
    ]);
  });
});

describe('peek', () => {
  it('receives, hides and counts, like any other receive', () => {
    const run = simulated({
      settings: { ...off, queue: { VisibilityTimeout: 8, maxReceiveCount: 1 } },
      workload: { count: 3 },
      interventions: [
        { atMs: 1_000, do: 'peek', MaxNumberOfMessages: 2 },
        { atMs: 2_000, do: 'peek' },
        { atMs: 9_500, do: 'peek' },
      ],
      horizonMs: 20_000,
    });
    expect(run.times('message.received')).toEqual([1_000, 1_000, 2_000]);
    expect(run.times('message.visible')).toEqual([9_000, 9_000, 10_000]);
    expect(run.times('message.deadLettered')).toEqual([9_500, 9_500]);
    expect(run.report.items.m1).toEqual({
      state: 'deadLettered',
      deliveries: 0,
      completed: 0,
      receives: 1,
    });
  });

  it('into the dead-letter queue counts on from the source queue', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 10, maxReceiveCount: 2 } },
      workload: { count: 1 },
      handler: failing,
      interventions: [
        { atMs: 25_000, do: 'peek', queue: 'deadLetterQueue' },
        { atMs: 34_999, do: 'peek', queue: 'deadLetterQueue' },
        { atMs: 36_000, do: 'peek', queue: 'deadLetterQueue' },
      ],
    });
    expect(run.all('deadLetter.received').map((event) => event.receiveCount)).toEqual([3, 4]);
    expect(run.times('deadLetter.received')).toEqual([25_000, 36_000]);
    expect(run.times('deadLetter.visible')).toEqual([35_000]);
  });
});

describe('purge', () => {
  it('deletes everything in the queue, in flight or not', () => {
    const run = simulated({
      settings: {
        queue: { VisibilityTimeout: 30 },
        mapping: { BatchSize: 1, MaximumConcurrency: 1 },
        function: { initMs: 0 },
      },
      workload: { count: 3 },
      handler: { msPerItem: 2_000 },
      interventions: [{ atMs: 500, do: 'purge' }],
    });
    expect(run.all('queue.purged')).toMatchObject([{ count: 3 }]);
    expect(run.times('message.purged')).toEqual([500, 500, 500]);
    expect(run.batches()).toEqual(['0: m1']);
    expect(run.states()).toEqual(['m1 done', 'm2 lost', 'm3 lost']);
    expect(run.report.guarantees.nothingLost).toBe(false);
  });

  it('of the dead-letter queue leaves the source queue alone', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 10, maxReceiveCount: 1 } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 36_000 }],
      handler: failing,
      interventions: [{ atMs: 20_000, do: 'purge', queue: 'deadLetterQueue' }],
    });
    expect(run.all('message.purged')).toMatchObject([{ item: 'm1', from: 'deadLetterQueue' }]);
    expect(run.states()).toEqual(['m1 lost', 'm2 done']);
    expect(run.report.guarantees.failuresKept).toBe(false);
  });
});

describe('redrive', () => {
  it('sends the dead letters again as new messages', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 10, maxReceiveCount: 2 }, function: { initMs: 0 } },
      workload: { count: 2 },
      handler: failing,
      interventions: [{ atMs: 60_000, do: 'redrive' }],
    });
    expect(run.times('message.deadLettered')).toEqual([20_000, 20_000]);
    expect(run.times('message.sent', 'm1')).toEqual([0, 60_000]);
    expect(run.report.invocations.at(-1)).toMatchObject({ attempt: { m1: 1, m2: 1 } });
    expect(run.report.items.m1).toEqual({
      state: 'done',
      deliveries: 3,
      completed: 1,
      receives: 3,
    });
  });

  it('moves at most 500 a second', { timeout: 60_000 }, () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 1, maxReceiveCount: 1 }, function: { Timeout: 1 } },
      workload: { count: 1_100 },
      handler: { msPerItem: 1, faults: [{ items: 'all', does: 'throw', toMs: 300_000 }] },
      interventions: [{ atMs: 400_000, do: 'redrive' }],
    });
    const times = run.times('message.redriven');
    const at = (moment: number) => times.filter((time) => time === moment).length;
    expect([at(400_000), at(401_000), at(402_000)]).toEqual([500, 500, 100]);
  });
});

describe('set', () => {
  it('a visibility timeout, holds for later receives only', () => {
    const run = simulated({
      settings: { queue: { VisibilityTimeout: 30 }, function: { initMs: 0 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw', attempts: 2 }] },
      interventions: [{ atMs: 10_000, do: 'set', path: 'queue.VisibilityTimeout', to: 5 }],
    });
    expect(run.times('message.received')).toEqual([0, 30_000, 35_000]);
  });

  it('concurrency, lets a throttled batch through at its next try', () => {
    const run = simulated({
      settings: { function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
      interventions: [
        { atMs: 4_000, do: 'set', path: 'function.ReservedConcurrentExecutions', to: null },
      ],
    });
    expect(run.batches()).toEqual(['7000: m1']);
  });
});
