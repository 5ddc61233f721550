import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

const failing = { msPerItem: 1_000, faults: [{ items: 'all', does: 'throw' }] };

function scaled(input: object) {
  return simulated(input)
    .all('pollers.scaled')
    .map(({ at, from, to, why }) => `${at}: ${from} to ${to}, ${why}`);
}

const busy = (mapping: object) => ({
  settings: {
    queue: { VisibilityTimeout: 900 },
    mapping: { BatchSize: 1, ...mapping },
    function: { Timeout: 900, initMs: 0 },
  },
  workload: { count: 400 },
  handler: { msPerItem: 150_000 },
  horizonMs: 170_000,
});

describe('the pollers of a mapping', () => {
  it('are five at first, and up to 300 more after each minute of backlog', () => {
    expect(scaled(busy({}))).toEqual([
      '0: 0 to 5, start',
      '60000: 5 to 305, backlog',
      '120000: 305 to 400, backlog',
    ]);
  });

  it('are added no faster than the backlog asks for', () => {
    const few = { ...busy({ BatchSize: 10 }), workload: { count: 80 } };
    expect(scaled(few)[1]).toBe('60000: 5 to 8, backlog');
  });

  it('are added in the steps that one assumes', () => {
    const run = { ...busy({}), assumptions: { pollerScaleEveryMs: 20_000 }, horizonMs: 50_000 };
    expect(scaled(run)).toEqual([
      '0: 0 to 5, start',
      '20000: 5 to 105, backlog',
      '40000: 105 to 205, backlog',
    ]);
  });

  it('never go beyond MaximumConcurrency', () => {
    expect(scaled(busy({ MaximumConcurrency: 3 }))).toEqual(['0: 0 to 3, start']);
    expect(scaled(busy({ MaximumConcurrency: 7 }))).toEqual([
      '0: 0 to 5, start',
      '60000: 5 to 7, backlog',
    ]);
  });

  it('are five again once the queue is empty', () => {
    const run = { ...busy({}), workload: { count: 9 }, handler: { msPerItem: 70_000 } };
    expect(scaled(run)).toEqual([
      '0: 0 to 5, start',
      '60000: 5 to 9, backlog',
      '120000: 9 to 5, idle',
    ]);
  });
});

describe('backing off', () => {
  const settings = (mapping: object) => ({
    queue: { VisibilityTimeout: 30, maxReceiveCount: 1 },
    mapping: { BatchSize: 1, ...mapping },
    function: { initMs: 0 },
  });
  const workload = { count: 5 };

  it('takes pollers away after failed batches, down to two', () => {
    expect(scaled({ settings: settings({}), workload, handler: failing })).toEqual([
      '0: 0 to 5, start',
      '1000: 5 to 4, failure',
      '1000: 4 to 3, failure',
      '1000: 3 to 2, failure',
    ]);
  });

  it('does not happen when item failures are reported', () => {
    const reporting = settings({ FunctionResponseTypes: ['ReportBatchItemFailures'] });
    expect(scaled({ settings: reporting, workload, handler: failing })).toHaveLength(1);
  });

  it('happens once for a batch that is throttled again and again', () => {
    const throttled = { ...settings({}), function: { ReservedConcurrentExecutions: 0 } };
    const lines = scaled({ settings: throttled, workload: { count: 1 } });
    expect(lines).toEqual(['0: 0 to 5, start', '0: 5 to 4, failure']);
  });

  it('is as strong as one assumes', () => {
    const assumptions = { pollersBackOffBy: 2, pollersAtLeast: 1 };
    expect(scaled({ settings: settings({}), workload, handler: failing, assumptions })).toEqual([
      '0: 0 to 5, start',
      '1000: 5 to 3, failure',
      '1000: 3 to 1, failure',
    ]);
  });

  it('is made good by one poller for each batch that goes well', () => {
    const recovering = {
      settings: settings({}),
      workload: { count: 12, everyMs: 2_000 },
      handler: { msPerItem: 1_000, faults: [{ items: ['m1', 'm2'], does: 'throw' }] },
    };
    expect(scaled(recovering)).toEqual([
      '0: 0 to 5, start',
      '1000: 5 to 4, failure',
      '3000: 4 to 3, failure',
      '5000: 3 to 4, success',
      '7000: 4 to 5, success',
    ]);
  });
});

describe('a mapping that is switched off', () => {
  it('receives nothing until it is switched on again, and ends what it has in work', () => {
    const run = simulated({
      settings: { mapping: { BatchSize: 1 }, function: { initMs: 0 } },
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 2_000 }],
      handler: { msPerItem: 1_000 },
      interventions: [
        { atMs: 500, do: 'set', path: 'mapping.Enabled', to: false },
        { atMs: 9_000, do: 'set', path: 'mapping.Enabled', to: true },
      ],
    });
    expect(run.batches()).toEqual(['0: m1', '9000: m2']);
    expect(run.states()).toEqual(['m1 done', 'm2 done']);
  });
});
