import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const QUICK = { initMs: 0, Timeout: 3 };
const MIB = 1_048_576;

function gathered(input: object) {
  return simulated(input)
    .all('batch.gathered')
    .map(({ at, items, why }) => `${at}: ${items.length} ${why}`);
}

describe('without a batching window a batch goes out', () => {
  it('with what one receive returned', () => {
    expect(gathered({ settings: { function: QUICK }, workload: { count: 3 } })).toEqual([
      '0: 3 received',
    ]);
  });

  it('as soon as it is full', () => {
    const settings = { mapping: { BatchSize: 2 }, function: QUICK };
    expect(gathered({ settings, workload: { count: 3 } })).toEqual(['0: 2 full', '0: 1 received']);
  });

  it('with 10 messages at most, the most that one receive returns', () => {
    const settings = { mapping: { BatchSize: 25 }, function: QUICK };
    expect(gathered({ settings, workload: { count: 12 } })).toEqual([
      '0: 10 received',
      '0: 2 received',
    ]);
  });
});

describe('with a batching window a batch goes out at the first of', () => {
  const mapping = { BatchSize: 25, MaximumBatchingWindowInSeconds: 20 };
  const settings = { queue: { VisibilityTimeout: 60 }, mapping, function: QUICK };

  it('the end of the window, counted from its first message', () => {
    const workload = { count: 4, everyMs: 6_000 };
    expect(gathered({ settings, workload })).toEqual(['20000: 4 windowOver']);
  });

  it('its size, gathered from several receives', () => {
    const handler = { msPerItem: 10 };
    expect(gathered({ settings, workload: { count: 26, everyMs: 100 }, handler })).toEqual([
      '2400: 25 full',
      '22500: 1 windowOver',
    ]);
  });

  it('6 MB, less the message that would not fit', () => {
    const workload = { count: 7, bytes: MIB };
    expect(gathered({ settings, workload })).toEqual(['0: 6 payloadFull', '20000: 1 windowOver']);
    expect(gathered({ settings, workload: { count: 6, bytes: MIB } })).toEqual([
      '20000: 6 windowOver',
    ]);
  });

  it('with all its messages hidden for as long as the earliest', () => {
    const [batch] = simulated({ settings, workload: { count: 2, everyMs: 6_000 } }).all(
      'batch.gathered',
    );
    expect(batch).toMatchObject({ items: ['m1', 'm2'], bytes: 2_048, hiddenUntil: 60_000 });
  });
});

describe('a batch that fails', () => {
  const settings = {
    queue: { VisibilityTimeout: 10, maxReceiveCount: 2 },
    mapping: { BatchSize: 3 },
    function: QUICK,
  };
  const workload = { count: 3 };

  it.each(['throw', 'exit', 'hang'])('by %s comes back whole', (does) => {
    const run = simulated({ settings, workload, handler: { faults: [{ items: ['m2'], does }] } });
    expect(run.batches()).toEqual(['0: m1 m2 m3', '10000: m1 m2 m3']);
    expect(run.times('message.deleted')).toEqual([]);
    expect(run.times('message.deadLettered')).toEqual([20_000, 20_000, 20_000]);
    expect(run.report.metrics.Errors).toBe(2);
    expect(run.report.items.m1).toMatchObject({ state: 'deadLettered', completed: 2 });
    expect(run.report.items.m3).toMatchObject({ state: 'deadLettered', completed: 0 });
  });

  it('keeps what the handler deleted as it went', () => {
    const run = simulated({
      settings,
      workload,
      handler: { deletesAsItGoes: true, faults: [{ items: ['m2'], does: 'throw' }] },
    });
    expect(run.all('message.deleted')).toMatchObject([{ at: 200, item: 'm1', by: 'handler' }]);
    expect(run.batches()).toEqual(['0: m1 m2 m3', '10000: m2 m3']);
    expect(run.states()).toEqual(['m1 done', 'm2 deadLettered', 'm3 deadLettered']);
  });

  it('comes back in part when item failures are reported', () => {
    const mapping = { BatchSize: 3, FunctionResponseTypes: ['ReportBatchItemFailures'] };
    const faults = [{ items: ['m2'], does: 'report', attempts: 1 }];
    const run = simulated({ settings: { ...settings, mapping }, workload, handler: { faults } });
    expect(run.batches()).toEqual(['0: m1 m2 m3', '10000: m2']);
    expect(run.report.invocations).toMatchObject([
      { result: 'partial', failed: ['m2'], attempt: { m1: 1, m2: 1, m3: 1 } },
      { result: 'success', failed: [], attempt: { m2: 2 } },
    ]);
    expect(run.report.metrics.Errors).toBe(0);
    expect(run.states()).toEqual(['m1 done', 'm2 done', 'm3 done']);
  });

  it('loses the item that is reported when nobody asked for item failures', () => {
    const faults = [{ items: ['m2'], does: 'report' }];
    const run = simulated({ settings, workload, handler: { faults } });
    expect(run.states()).toEqual(['m1 done', 'm2 lost', 'm3 done']);
    expect(run.report.guarantees).toMatchObject({ nothingLost: false, failuresKept: false });
  });
});
