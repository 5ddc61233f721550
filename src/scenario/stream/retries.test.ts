import { describe, expect, it } from 'vitest';
import { streamed, withMapping } from '../testing/streamed';

const HOUR = 3_600_000;
const always = (...items: string[]) => ({ faults: [{ items, does: 'throw' }] });

describe('a batch that fails', () => {
  it('is tried again as a whole, and holds up what comes behind it', () => {
    const run = streamed(
      withMapping(
        { BatchSize: 2 },
        {
          workload: { count: 4 },
          handler: { faults: [{ items: ['m2'], does: 'throw', attempts: 2 }] },
        },
      ),
    );
    expect(run.tries()).toEqual(['m1 m2 error', 'm1 m2 error', 'm1 m2 success', 'm3 m4 success']);
    expect(run.checkpoints()).toEqual([2, 4]);
  });

  it('has N + 1 tries, and takes the healthy records with it', () => {
    const run = streamed(
      withMapping(
        { BatchSize: 3, MaximumRetryAttempts: 1, OnFailure: 'sqs' },
        { workload: { count: 4 }, handler: always('m2') },
      ),
    );
    expect(run.tries()).toEqual(['m1 m2 m3 error', 'm1 m2 m3 error', 'm4 success']);
    expect(run.discarded()).toEqual(['m1 m2 m3 retriesExhausted']);
    expect(run.checkpoints()).toEqual([3, 4]);
  });

  it('blocks its shard for as long as the stream keeps it, by default', () => {
    const run = streamed(
      withMapping({ BatchSize: 1 }, { workload: { count: 2 }, handler: always('m1') }),
    );
    expect(run.times('record.expired')).toEqual([24 * HOUR, 24 * HOUR]);
    const second = run.all('invocation.started').find(({ items }) => items.includes('m2'));
    expect(second).toBeUndefined();
    const last = run.all('invocation.started').at(-1);
    expect(last?.at).toBeLessThan(24 * HOUR);
    expect(run.all('batch.discarded')).toEqual([]);
  });

  it('waits twice as long each time, up to the longest wait', () => {
    const run = streamed({
      ...withMapping(
        { BatchSize: 1, MaximumRetryAttempts: 5 },
        { workload: { count: 1 }, handler: always('m1') },
      ),
      assumptions: { retryFirstMs: 100, retryMostMs: 500 },
    });
    expect(run.all('batch.retrying').map(({ at, nextTryAt }) => nextTryAt - at)).toEqual([
      100, 200, 400, 500, 500,
    ]);
  });

  it('leaves the other shard alone', () => {
    const run = streamed({
      settings: { stream: { ShardCount: 2 }, mapping: { BatchSize: 10 } },
      workload: { count: 20, everyMs: 100, keys: 6 },
      handler: always('m1'),
      horizonMs: 60_000,
    });
    const shards = new Map(run.all('record.arrived').map(({ item, shard }) => [item, shard]));
    const bad = shards.get('m1');
    const other = bad === 's0' ? 's1' : 's0';
    const inOther = [...shards.values()].filter((shard) => shard === other).length;
    expect(inOther).toBeGreaterThan(0);
    expect(run.checkpoints(other).at(-1)).toBe(inOther);
    expect(run.checkpoints(bad)).toEqual([]);
  });
});

describe('the age of records', () => {
  const OLD = { BatchSize: 10, MaximumRecordAgeInSeconds: 60, OnFailure: 'sqs' };

  it('drops those that are too old, and tries the others again', () => {
    const run = streamed(
      withMapping(OLD, {
        workload: [
          { id: 'm1', atMs: 0 },
          { id: 'm2', atMs: 900 },
          { id: 'm3', atMs: 50_000 },
        ],
        handler: always('m2'),
      }),
    );
    expect(run.discarded()).toEqual(['m2 ageExceeded']);
    expect(run.tries().at(-1)).toBe('m3 success');
  });

  it('counts from the arrival, also before the function has seen a record', () => {
    const run = streamed({
      settings: { mapping: { ...OLD, createdAtMs: 0 } },
      workload: { count: 1 },
      handler: always('m1'),
    });
    expect(run.tries()).toEqual([]);
    expect(run.all('batch.discarded')[0]).toMatchObject({
      why: 'ageExceeded',
      invokeCount: 1,
      invocation: null,
      functionError: null,
    });
    expect(run.checkpoints()).toEqual([1]);
  });

  it('ends retries without a limit', () => {
    const run = streamed(withMapping(OLD, { workload: { count: 2 }, handler: always('m1') }));
    expect(run.discarded()).toEqual(['m1 m2 ageExceeded']);
    expect(run.checkpoints()).toEqual([2]);
  });
});
