import { describe, expect, it } from 'vitest';
import { streamed, withMapping } from '../testing/streamed';

const REPORT = { FunctionResponseTypes: ['ReportBatchItemFailures'], OnFailure: 'sqs' };
const reports = (...items: string[]) => ({ faults: [{ items, does: 'report' }] });

describe('a reported failure', () => {
  it('cuts the batch there, and the rest has all its retries', () => {
    const run = streamed(
      withMapping(
        { ...REPORT, BatchSize: 3, MaximumRetryAttempts: 3 },
        { workload: { count: 3 }, handler: reports('m3') },
      ),
    );
    expect(run.tries()).toEqual([
      'm1 m2 m3 partial',
      'm3 partial',
      'm3 partial',
      'm3 partial',
      'm3 partial',
    ]);
    expect(run.all('invocation.started').map(({ attempts }) => attempts.at(-1))).toEqual([
      1, 1, 2, 3, 4,
    ]);
    expect(run.all('batch.discarded')[0]).toMatchObject({ invokeCount: 4, functionError: null });
    expect(run.checkpoints()).toEqual([2, 3]);
  });

  it('counts as the lowest of several, whatever was done behind it', () => {
    const run = streamed(
      withMapping(
        { ...REPORT, BatchSize: 5, MaximumRetryAttempts: 0 },
        {
          workload: { count: 5 },
          handler: { ...reports('m2', 'm4'), afterFailure: 'continue' },
        },
      ),
    );
    expect(run.tries()).toEqual(['m1 m2 m3 m4 m5 partial', 'm2 m3 m4 m5 partial']);
    expect(run.discarded()).toEqual(['m2 m3 m4 m5 retriesExhausted']);
  });

  it('discards the whole rest without a split, and one record with it', () => {
    const input = (BisectBatchOnFunctionError: boolean) =>
      withMapping(
        { ...REPORT, BatchSize: 3, MaximumRetryAttempts: 1, BisectBatchOnFunctionError },
        { workload: { count: 3 }, handler: reports('m2') },
      );
    const whole = streamed(input(false));
    expect(whole.tries()).toEqual(['m1 m2 m3 partial', 'm2 m3 partial', 'm2 m3 partial']);
    expect(whole.discarded()).toEqual(['m2 m3 retriesExhausted']);
    const split = streamed(input(true));
    expect(split.tries()).toEqual([
      'm1 m2 m3 partial',
      'm2 m3 partial',
      'm2 partial',
      'm2 partial',
      'm3 success',
    ]);
    expect(split.discarded()).toEqual(['m2 retriesExhausted']);
  });

  it('is not read when the mapping does not ask for it', () => {
    const run = streamed(
      withMapping({ BatchSize: 3 }, { workload: { count: 3 }, handler: reports('m2') }),
    );
    expect(run.tries()).toEqual(['m1 m2 m3 success']);
  });
});

describe('a malformed response', () => {
  it.each(['unknownId', 'emptyId', 'nullId', 'wrongKey', 'invalidJson'])(
    '%s fails the batch',
    (returns) => {
      const run = streamed(
        withMapping(
          { ...REPORT, BatchSize: 1, MaximumRetryAttempts: 2 },
          { workload: { count: 1 }, handler: { returns } },
        ),
      );
      expect(run.tries()).toEqual(['m1 partial', 'm1 partial', 'm1 partial']);
      expect(run.all('batch.discarded')[0]).toMatchObject({ invokeCount: 3, functionError: null });
    },
  );

  it.each(['null', 'emptyObject', 'emptyList', 'nullList'])('%s is a success', (returns) => {
    const run = streamed(withMapping(REPORT, { workload: { count: 1 }, handler: { returns } }));
    expect(run.tries()).toEqual(['m1 success']);
    expect(run.checkpoints()).toEqual([1]);
  });
});
