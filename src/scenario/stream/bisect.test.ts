import { describe, expect, it } from 'vitest';
import { streamed, withMapping } from '../testing/streamed';

const BAD = { faults: [{ items: ['m3'], does: 'throw' }] };
const BISECT = { BatchSize: 10, BisectBatchOnFunctionError: true, MaximumRetryAttempts: 2 };

describe('ten records, of which the third is bad', () => {
  const run = streamed(
    withMapping({ ...BISECT, OnFailure: 'sns' }, { workload: { count: 14 }, handler: BAD }),
  );

  it('are split, first halves first, until the bad one is alone and given up', () => {
    expect(run.tries()).toEqual([
      'm1 m2 m3 m4 m5 m6 m7 m8 m9 m10 error',
      'm1 m2 m3 m4 m5 error',
      'm1 m2 success',
      'm3 m4 m5 error',
      'm3 error',
      'm3 error',
      'm3 error',
      'm4 m5 success',
      'm6 m7 m8 m9 m10 success',
      'm11 m12 m13 m14 success',
    ]);
    expect(run.discarded()).toEqual(['m3 retriesExhausted']);
  });

  it('send word to the destination before the rest goes on', () => {
    const [discarded] = run.all('batch.discarded');
    expect(discarded).toMatchObject({
      target: 'sns',
      invokeCount: 3,
      invocation: 7,
      functionError: 'Unhandled',
    });
    const next = run.all('invocation.started').find(({ invocation }) => invocation === 8);
    expect(next?.seq).toBeGreaterThan(discarded?.seq ?? Number.POSITIVE_INFINITY);
  });

  it('move the checkpoint once, when all of the batch is over', () => {
    expect(run.checkpoints()).toEqual([10, 14]);
  });

  it('wait before a retry, and for nothing before a half', () => {
    expect(run.all('batch.retrying').map(({ at, nextTryAt }) => nextTryAt - at)).toEqual([
      1_000, 2_000,
    ]);
    expect(run.all('batch.retrying').map(({ retriesLeft }) => retriesLeft)).toEqual([1, 0]);
    for (const split of run.all('batch.split')) {
      const first = run.all('invocation.started').find(({ batch }) => batch === split.first.batch);
      expect(first?.at).toBe(split.at);
    }
  });
});

describe('a split', () => {
  it('gives the odd record to the first half if one assumes so', () => {
    const run = streamed({
      ...withMapping(BISECT, { workload: { count: 5 }, handler: BAD }),
      assumptions: { oddSplit: 'largerFirst' },
    });
    expect(run.tries().slice(0, 3)).toEqual([
      'm1 m2 m3 m4 m5 error',
      'm1 m2 m3 error',
      'm1 m2 success',
    ]);
  });

  it('uses up no retry: without any, a batch is still halved', () => {
    const run = streamed(
      withMapping({ ...BISECT, MaximumRetryAttempts: 0 }, { workload: { count: 4 }, handler: BAD }),
    );
    expect(run.tries()).toEqual([
      'm1 m2 m3 m4 error',
      'm1 m2 success',
      'm3 m4 error',
      'm3 error',
      'm4 success',
    ]);
    expect(run.discarded()).toEqual(['m3 retriesExhausted']);
  });

  it('waits before each half if one assumes so', () => {
    const run = streamed({
      ...withMapping(BISECT, { workload: { count: 4 }, handler: BAD }),
      assumptions: { splitWaitMs: 500 },
    });
    const [split] = run.all('batch.split');
    expect(run.times('invocation.started')[1]).toBe((split?.at ?? 0) + 500);
  });

  it('is for function errors alone: a throttled batch stays whole', () => {
    const run = streamed({
      settings: { mapping: BISECT, function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 4 },
      horizonMs: 20_000,
    });
    expect(run.all('batch.split')).toEqual([]);
    expect(run.times('batch.throttled')).toEqual([0, 1_000, 3_000, 7_000, 15_000]);
  });

  it('follows a timeout and an exit as well', () => {
    for (const does of ['hang', 'exit']) {
      const run = streamed(
        withMapping(BISECT, {
          workload: { count: 2 },
          handler: { faults: [{ items: ['m1'], does, attempts: 1 }] },
        }),
      );
      expect(run.all('batch.split')).toHaveLength(1);
      expect(run.tries().slice(1)).toEqual(['m1 success', 'm2 success']);
    }
  });
});
