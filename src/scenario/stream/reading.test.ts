import { describe, expect, it } from 'vitest';
import { streamed, withMapping } from '../testing/streamed';

const gathered = (run: ReturnType<typeof streamed>) =>
  run.all('batch.gathered').map(({ at, items, why }) => `${at}: ${items.join(' ')} ${why}`);

describe('reading a shard', () => {
  it('polls Kinesis every second and DynamoDB four times a second', () => {
    const input = (source: string) => ({
      settings: { stream: { source } },
      workload: [
        { id: 'm1', atMs: 100 },
        { id: 'm2', atMs: 5_600 },
      ],
    });
    expect(streamed(input('kinesis')).times('batch.gathered')).toEqual([1_000, 6_000]);
    expect(streamed(input('dynamodb')).times('batch.gathered')).toEqual([250, 5_750]);
  });

  it('goes on at once while it is behind', () => {
    const run = streamed(withMapping({ BatchSize: 1 }, { workload: { count: 3 } }));
    expect(run.times('batch.gathered')).toEqual([0, 200, 400]);
  });

  it('gathers for as long as the batching window, or until the batch is full', () => {
    const input = (BatchSize: number) => ({
      settings: { mapping: { BatchSize, MaximumBatchingWindowInSeconds: 5 } },
      workload: { count: 4, everyMs: 1_000 },
    });
    expect(gathered(streamed(input(10)))).toEqual(['5000: m1 m2 m3 m4 windowOver']);
    expect(gathered(streamed(input(2)))).toEqual(['1000: m1 m2 full', '3000: m3 m4 full']);
  });

  it('takes no more than 6 MB', () => {
    const run = streamed(withMapping({}, { workload: { count: 8, bytes: 1_048_576 } }));
    expect(run.all('batch.gathered').map(({ items }) => items.length)).toEqual([6, 2]);
  });

  it('skips what the filter does not let through, without an invocation', () => {
    const run = streamed(
      withMapping(
        { FilterCriteria: { Filters: [{ Pattern: '{"data":{"kind":["red"]}}' }] } },
        {
          workload: [
            { id: 'm1', tags: { kind: 'blue' } },
            { id: 'm2', tags: { kind: 'red' } },
            { id: 'm3', tags: { kind: 'blue' } },
          ],
        },
      ),
    );
    expect(run.tries()).toEqual(['m2 success']);
    expect(run.all('record.skipped').map(({ item }) => item)).toEqual(['m1', 'm3']);
    expect(run.checkpoints().at(-1)).toBe(3);
  });
});

describe('a new mapping', () => {
  const workload = { count: 4, everyMs: 30_000 };

  it.each([
    ['TRIM_HORIZON', ['m1', 'm2', 'm3', 'm4'], []],
    ['LATEST', ['m3', 'm4'], ['m1', 'm2']],
    ['AT_TIMESTAMP', ['m2', 'm3', 'm4'], ['m1']],
  ])('begins at %s', (StartingPosition, handled, missed) => {
    const run = streamed({
      settings: { mapping: { StartingPosition, startingAtMs: 20_000, createdAtMs: 0 } },
      assumptions: { setupMs: 45_000 },
      workload,
    });
    expect(run.all('item.completed').map(({ item }) => item)).toEqual(handled);
    expect(run.all('record.missed').map(({ item }) => item)).toEqual(missed);
    expect(run.times('mapping.ready')).toEqual([45_000]);
  });
});

describe('several batches per shard', () => {
  const settings = (ParallelizationFactor: number) => ({
    mapping: { ParallelizationFactor, BatchSize: 1 },
    function: { initMs: 0 },
  });

  it('are never of the same key, and a key stays in order', () => {
    const run = streamed({
      settings: settings(10),
      workload: { count: 9, keys: 3 },
      assumptions: { laneOfKey: 'inTurn' },
    });
    expect(run.times('invocation.started')).toEqual([0, 0, 0, 200, 200, 200, 400, 400, 400]);
    expect(run.all('checkpoint.moved').at(-1)?.position).toBe(9);
  });

  it('leave the other lanes alone when one fails, unless one assumes that the shard is blocked', () => {
    const input = (failingLane: string) => ({
      settings: settings(3),
      workload: { count: 9, keys: 3 },
      handler: { faults: [{ items: ['m1'], does: 'throw', attempts: 2 }] },
      assumptions: { laneOfKey: 'inTurn', failingLane, retryFirstMs: 10_000 },
    });
    const lane = streamed(input('lane'));
    expect(lane.all('item.completed')[5]?.at).toBe(600);
    expect(lane.checkpoints().at(-1)).toBe(9);
    const shard = streamed(input('shard'));
    // What was in work already goes on; nothing new begins before the failing batch is over.
    expect(shard.all('item.completed')[1]?.at).toBe(200);
    expect(shard.all('item.completed')[2]?.at).toBeGreaterThan(30_000);
    expect(shard.checkpoints().at(-1)).toBe(9);
  });
});
