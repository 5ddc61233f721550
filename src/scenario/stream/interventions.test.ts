import { describe, expect, it } from 'vitest';
import { streamed } from '../testing/streamed';

const bad = { faults: [{ items: ['m3'], does: 'throw' }] };
const set = (atMs: number, path: string, to: unknown) => ({ atMs, do: 'set', path, to });

describe('disabling the mapping', () => {
  const mapping = { BatchSize: 4, BisectBatchOnFunctionError: true };

  it('gives up what is not done, and reading goes on at the checkpoint', () => {
    const run = streamed({
      settings: { mapping, function: { initMs: 0 } },
      workload: { count: 4 },
      handler: bad,
      interventions: [
        set(5_000, 'mapping.Enabled', false),
        set(100_000, 'mapping.MaximumRetryAttempts', 0),
        set(100_000, 'mapping.Enabled', true),
      ],
    });
    expect(run.all('batch.abandoned').map(({ items }) => items.length)).toEqual([1, 2, 4]);
    const after = run.all('invocation.started').filter(({ at }) => at >= 100_000);
    expect(after.map(({ items }) => items.join(' '))).toEqual([
      'm1 m2 m3 m4',
      'm1 m2',
      'm3 m4',
      'm3',
      'm4',
    ]);
    expect(run.checkpoints()).toEqual([4]);
    const between = run.all('invocation.started').filter(({ at }) => at > 5_000 && at < 100_000);
    expect(between).toEqual([]);
  });

  it('lets the batch that is in work come to its end', () => {
    const run = streamed({
      settings: { mapping: { BatchSize: 2 }, function: { initMs: 0 } },
      workload: { count: 4 },
      interventions: [set(100, 'mapping.Enabled', false), set(9_000, 'mapping.Enabled', true)],
    });
    expect(run.tries()).toEqual(['m1 m2 success', 'm3 m4 success']);
    expect(run.times('invocation.started')).toEqual([0, 9_000]);
  });
});

describe('a change of a setting', () => {
  it('frees a blocked shard', () => {
    const run = streamed({
      settings: { mapping: { BatchSize: 4 } },
      workload: { count: 4 },
      handler: bad,
      interventions: [
        set(60_000, 'mapping.BisectBatchOnFunctionError', true),
        set(60_000, 'mapping.MaximumRetryAttempts', 0),
      ],
    });
    expect(run.discarded()).toEqual(['m3 retriesExhausted']);
    expect(run.ended.atMs).toBeLessThan(200_000);
  });
});

describe('reading back what was given up', () => {
  const readBack = (OnFailure: string | null, atMs: number) =>
    streamed({
      settings: { mapping: { BatchSize: 1, MaximumRetryAttempts: 0, OnFailure } },
      workload: { count: 3 },
      handler: bad,
      interventions: [{ atMs, do: 'readBack' }],
    })
      .all('record.readBack')
      .map(({ item, found }) => `${item} ${found}`);
  const HOUR = 3_600_000;

  it('finds it for as long as the stream keeps it', () => {
    expect(readBack('sqs', 23 * HOUR)).toEqual(['m3 true']);
    expect(readBack('sqs', 25 * HOUR)).toEqual(['m3 false']);
  });

  it('finds it in a bucket at any time, and nothing without a destination', () => {
    expect(readBack('s3', 25 * HOUR)).toEqual(['m3 true']);
    expect(readBack(null, HOUR)).toEqual([]);
  });
});

describe('putting records', () => {
  it('adds them behind the others', () => {
    const run = streamed({
      workload: { count: 1 },
      interventions: [{ atMs: 3_000, do: 'send', count: 2 }],
    });
    expect(run.tries()).toEqual(['m1 success', 'x1-1 x1-2 success']);
  });
});
