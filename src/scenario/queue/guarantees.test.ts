import { describe, expect, it } from 'vitest';
import { simulated } from '../testing/simulated';

describe('guarantees', () => {
  const guaranteesOf = (input: object) => simulated(input).report.guarantees;
  const ALL = { nothingLost: true, nothingTwice: true, orderKept: true, failuresKept: true };

  it('all hold when all goes well, and when failures end in the dead-letter queue', () => {
    expect(guaranteesOf({ workload: { count: 10 } })).toEqual(ALL);
    const faults = [{ items: 'all', does: 'throw' }];
    const queue = { maxReceiveCount: 1 };
    expect(
      guaranteesOf({ settings: { queue }, workload: { count: 3 }, handler: { faults } }),
    ).toEqual(ALL);
  });

  it('nothing is processed twice no more, when a good message comes back with a bad one', () => {
    const twice = guaranteesOf({
      settings: { queue: { maxReceiveCount: 2 } },
      workload: { count: 2 },
      handler: { faults: [{ items: ['m2'], does: 'throw' }] },
    });
    expect(twice).toEqual({ ...ALL, nothingTwice: false });
  });

  it('something is lost, though nothing failed, when it is purged unseen', () => {
    const lost = guaranteesOf({
      settings: { mapping: { Enabled: false } },
      workload: { count: 1 },
      interventions: [{ atMs: 1_000, do: 'purge' }],
    });
    expect(lost).toEqual({ ...ALL, nothingLost: false });
  });

  it('a failure is not kept when retention ends before anyone looks', () => {
    const lost = guaranteesOf({
      settings: { queue: { MessageRetentionPeriod: 60 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw' }] },
    });
    expect(lost).toEqual({ ...ALL, nothingLost: false, failuresKept: false });
  });
});
