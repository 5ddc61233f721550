import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../models/stream/outcome/breaks';
import { fatesOf } from '../../models/stream/outcome/fates';
import { streamMetrics } from '../../models/stream/outcome/metrics';
import { streamProblems } from '../../models/stream/outcome/problems';
import { streamReport } from '../../models/stream/report';
import { streamed, withMapping } from '../testing/streamed';

const BAD = { faults: [{ items: ['m3'], does: 'throw' }] };

/** The ten records of the course: the third is bad, batches are split, two retries. */
const course = streamed(
  withMapping(
    {
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 2,
      OnFailure: 'sqs',
    },
    { workload: { count: 10 }, handler: { ...BAD, msPerItem: 100 } },
  ),
);
const report = streamReport(course);

function seriesOf(run: Parameters<typeof streamMetrics>[0], name: string) {
  return streamMetrics(run).find((series) => series.name === name)?.samples;
}

describe('the report of the ten records', () => {
  it('has every invocation with the shard as AWS calls it', () => {
    expect(report.invocations.map(({ items, result }) => `${items.length} ${result}`)).toEqual([
      '10 error',
      '5 error',
      '2 success',
      '3 error',
      '1 error',
      '1 error',
      '1 error',
      '2 success',
      '5 success',
    ]);
    for (const { shard } of report.invocations) expect(shard).toBe('shardId-000000000000');
    expect(report.invocations[6]?.attempt).toEqual({ m3: 3 });
  });

  it('has what became of each record, and how often each was handed over', () => {
    const { m1, m3, m4, m10 } = report.items;
    expect(m1).toEqual({ state: 'done', deliveries: 3, completed: 3, receives: 1 });
    expect(m3).toEqual({ state: 'discarded', deliveries: 6, completed: 0, receives: 1 });
    expect(m4).toMatchObject({ state: 'done', deliveries: 4, completed: 1 });
    expect(m10).toMatchObject({ state: 'done', deliveries: 2 });
  });

  it('has the checkpoint, what was handled again, and how long the shard was blocked', () => {
    const failed = report.invocations[0]?.endedAtMs ?? 0;
    const over = report.invocations[8]?.endedAtMs ?? 0;
    expect(report.shards).toEqual({
      'shardId-000000000000': {
        checkpoint: 10,
        blockedMs: over - failed,
        handledAgain: 2 + 2 + 5 + 3 + 3 + 5,
      },
    });
  });

  it('has the very record that the destination gets', () => {
    expect(report.targets.onFailure).toHaveLength(1);
    expect(report.targets.onFailure[0]?.record).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
      KinesisBatchInfo: { batchSize: 1, shardId: 'shardId-000000000000' },
    });
  });

  it('has the function’s metrics by AWS’s names, the largest iterator age among them', () => {
    const ages = seriesOf(course, 'IteratorAge')?.map(({ value }) => value) ?? [];
    expect(ages).toEqual(report.invocations.map(({ atMs }) => atMs));
    expect(report.metrics).toMatchObject({
      Invocations: 9,
      Errors: 6,
      Throttles: 0,
      IteratorAge: Math.max(...ages),
    });
  });

  it('keeps the failure and the order of first times, and did some twice', () => {
    expect(report.guarantees).toMatchObject({
      nothingLost: true,
      nothingTwice: false,
      orderKept: true,
      failuresKept: true,
    });
    const again = breaksOf(course, fatesOf(course.trace)).nothingTwice;
    expect(course.trace[again?.seq ?? 0]).toMatchObject({ type: 'item.completed', item: 'm1' });
  });

  it('survives being written and read as JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe('the true lag', () => {
  it('grows until the oldest record is dealt with, also while nothing is handed over', () => {
    const lag = seriesOf(course, 'Shard 0: oldest record') ?? [];
    expect(lag[0]).toEqual({ at: 0, value: 0 });
    const [last] = report.invocations.slice(-1);
    expect(Math.max(...lag.map(({ value }) => value))).toBe(last?.endedAtMs);
    expect(lag.at(-1)?.value).toBe(0);
    for (const { at, value } of lag) expect(value).toBeLessThanOrEqual(at);
  });

  it('stays at nothing between a record that is done and the next one that comes', () => {
    const run = streamed({ workload: [{ id: 'm1' }, { id: 'm2', atMs: 60_000 }] });
    const lag = seriesOf(run, 'Shard 0: oldest record') ?? [];
    const flat = lag.filter(({ value }) => value === 0).map(({ at }) => at);
    expect(flat).toContain(60_000);
  });

  it('is shown for the shards that wait longest when there are many', () => {
    const run = streamed({ settings: { stream: { ShardCount: 100 } }, workload: { count: 50 } });
    const shards = streamMetrics(run).filter(({ of }) => of === 'shards');
    expect(shards).toHaveLength(16);
    expect(Object.keys(streamReport(run).shards ?? {})).toHaveLength(100);
  });
});

describe('blocked time', () => {
  it('is apart for each shard, and grows from the failure on', () => {
    const run = streamed({
      settings: { stream: { ShardCount: 2 }, mapping: { MaximumRetryAttempts: 3 } },
      workload: { count: 8 },
      handler: BAD,
    });
    const { shards = {}, invocations } = streamReport(run);
    const bad = invocations.filter(({ items }) => items.includes('m3'));
    const shard = bad[0]?.shard ?? '';
    const blocked = (bad.at(-1)?.endedAtMs ?? 0) - (bad[0]?.endedAtMs ?? 0);
    expect(shards[shard]?.blockedMs).toBe(blocked);
    expect(Object.values(shards).filter(({ blockedMs }) => blockedMs > 0)).toHaveLength(1);
    const name = `Shard ${Number(shard.slice(-1))}: blocked for`;
    expect(seriesOf(run, name)?.map(({ value }) => value)).toEqual([0, blocked, 0]);
  });

  it('goes on to the end of a run that is cut off', () => {
    const run = streamed({ workload: { count: 3 }, handler: BAD, horizonMs: 100_000 });
    const [failed] = streamReport(run).invocations;
    const { blockedMs } = Object.values(streamReport(run).shards ?? {})[0] ?? {};
    expect(blockedMs).toBe(100_000 - (failed?.endedAtMs ?? 0));
    expect(seriesOf(run, 'Shard 0: blocked for')?.at(-1)?.value).toBe(blockedMs);
  });

  it('counts what the function takes no invocation for', () => {
    const run = streamed({
      settings: { function: { ReservedConcurrentExecutions: 0 } },
      workload: { count: 1 },
      horizonMs: 30_000,
    });
    expect(Object.values(streamReport(run).shards ?? {})[0]?.blockedMs).toBe(30_000);
  });
});

describe('what goes wrong', () => {
  const titles = (run: Parameters<typeof streamProblems>[0]) =>
    streamProblems(run).map(({ title }) => title);

  it('is said in order of the trace', () => {
    const problems = streamProblems(course);
    const seqs = problems.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
    expect(titles(course)).toContain('Record 3 was given up');
    expect(titles(course)).toContain('Record 1 was processed again');
    expect(titles(course)[0]).toBe('Invocation 1 failed with an error');
  });

  it('says what was given up with the bad record, and that it is lost without a destination', () => {
    const settings = (OnFailure: string | null) => ({
      settings: { mapping: { MaximumRetryAttempts: 0, OnFailure } },
      workload: { count: 5 },
      handler: BAD,
    });
    expect(titles(streamed(settings('sqs')))).toContain(
      'Record 3 was given up, and with it records 1, 2, 4 and 5',
    );
    expect(titles(streamed(settings(null)))).toContain(
      'Record 3 was lost, and with it records 1, 2, 4 and 5',
    );
    const lost = streamReport(streamed(settings(null)));
    expect(lost.items.m5?.state).toBe('lost');
    expect(lost.guarantees).toMatchObject({ nothingLost: false, failuresKept: false });
    expect(streamReport(streamed(settings('sqs'))).guarantees).toMatchObject({
      nothingLost: true,
      failuresKept: true,
    });
  });

  it('says for how long a shard is blocked, more rarely the longer it takes', () => {
    const run = streamed({ workload: { count: 3 }, handler: BAD });
    const blocked = titles(run).filter((title) => title.includes('blocked'));
    expect(blocked).toEqual([
      'Shard 0 is blocked for more than a minute',
      'Shard 0 is blocked for more than an hour',
    ]);
    expect(titles(run)).toContain('Records 1, 2 and 3 expired');
    expect(streamReport(run).items.m1).toMatchObject({ state: 'expired' });
  });

  it('says which records were too old, and which the mapping came too late for', () => {
    const old = streamed({
      settings: {
        mapping: { MaximumRecordAgeInSeconds: 60, OnFailure: 'sqs' },
        function: { ReservedConcurrentExecutions: 0 },
      },
      workload: { count: 2 },
    });
    expect(titles(old)).toContain('Records 1 and 2 were too old and given up');
    const late = streamed({
      settings: { mapping: { StartingPosition: 'LATEST', createdAtMs: 0 } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 120_000 }],
    });
    expect(titles(late)).toContain('Record 1 came too early for the mapping');
    expect(streamReport(late).items).toMatchObject({
      m1: { state: 'lost' },
      m2: { state: 'done' },
    });
  });
});

describe('a record that a destination points to', () => {
  it('is lost when it is read back after its retention', () => {
    const readAt = (atMs: number) =>
      streamReport(
        streamed({
          settings: { mapping: { MaximumRetryAttempts: 0, OnFailure: 'sqs' } },
          workload: { count: 1 },
          handler: { faults: [{ items: 'all', does: 'throw' }] },
          interventions: [{ atMs, do: 'readBack' }],
        }),
      );
    expect(readAt(82_800_000).items.m1?.state).toBe('discarded');
    expect(readAt(90_000_000).items.m1?.state).toBe('lost');
    expect(readAt(90_000_000).guarantees.nothingLost).toBe(false);
  });
});
