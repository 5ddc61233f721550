import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../models/queue/outcome/breaks';
import { fatesOf } from '../../models/queue/outcome/fates';
import type { Breaks } from '../../models/report';
import { simulated } from '../testing/simulated';

describe('guarantees', () => {
  const guaranteesOf = (input: object) => simulated(input).report.guarantees;
  const ALL = {
    ...{ nothingLost: true, nothingTwice: true, orderKept: true, failuresKept: true },
    doneInTime: null,
  };

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

/** The break of each guarantee in a run, as `message.deleted m1 at 2000`. */
function breaksIn(input: object) {
  const run = simulated(input);
  const breaks = breaksOf(run, fatesOf(run.trace));
  const text = (id: keyof Breaks) => {
    const broken = breaks[id];
    const event = broken && run.trace[broken.seq];
    return event ? `${event.type} ${'item' in event ? event.item : ''} at ${broken.at}` : null;
  };
  return { run, breaks, text };
}

describe('the first break', () => {
  const failing = {
    settings: { queue: { maxReceiveCount: 3 }, function: { initMs: 0 } },
    workload: { count: 2 },
    handler: { msPerItem: 1_000, faults: [{ items: ['m2'], does: 'throw' }] },
  };

  it('of nothing twice is the first time that work ran to its end again', () => {
    expect(breaksIn(failing).text('nothingTwice')).toBe('item.completed m1 at 31000');
  });

  it('of nothing lost is the moment in which it disappeared', () => {
    const { text } = breaksIn({
      settings: { mapping: { Enabled: false } },
      workload: { count: 1 },
      interventions: [{ atMs: 1_000, do: 'purge' }],
    });
    expect(text('nothingLost')).toBe('message.purged m1 at 1000');
    expect(text('failuresKept')).toBeNull();
  });

  it('of every failure kept is when a failed message was gone', () => {
    const { text } = breaksIn({
      settings: { queue: { MessageRetentionPeriod: 60 } },
      workload: { count: 1 },
      handler: { faults: [{ items: 'all', does: 'throw' }] },
    });
    expect(text('failuresKept')).toBe('message.expired m1 at 60000');
  });
});

describe('done within a limit', () => {
  const late = {
    settings: { queue: { maxReceiveCount: 2 }, function: { initMs: 0 } },
    workload: { count: 2 },
    handler: { msPerItem: 1_000, faults: [{ items: ['m2'], does: 'throw', attempts: 1 }] },
  };
  const inTime = (input: object) => simulated(input).report.guarantees.doneInTime;

  it('is not asked for without a limit', () => {
    expect(inTime(late)).toBeNull();
  });

  it('counts from being sent to the first end of the work', () => {
    // Message 1 is done at 1 s and again at 31 s, message 2 at 32 s.
    expect(inTime({ ...late, doneWithinMs: 32_000 })).toBe(true);
    expect(inTime({ ...late, doneWithinMs: 31_999 })).toBe(false);
    expect(inTime({ ...late, workload: { count: 1 }, doneWithinMs: 1_000 })).toBe(true);
  });

  it('is broken when the time of the first late one is up, after what happened to it last', () => {
    const { text } = breaksIn({ ...late, doneWithinMs: 10_000 });
    expect(text('doneInTime')).toBe('invocation.ended  at 10000');
  });

  it('is broken by a dead letter, which will never be done', () => {
    const dead = { ...late, handler: { faults: [{ items: ['m2'], does: 'throw' }] } };
    expect(inTime({ ...dead, doneWithinMs: 300_000 })).toBe(false);
  });

  it('is not broken by what a filter removed, nor by what was cut off before its time was up', () => {
    const filtered = {
      settings: { mapping: { FilterCriteria: { Filters: [{ Pattern: '{"body":{"a":[1]}}' }] } } },
      workload: { count: 1 },
    };
    expect(inTime({ ...filtered, doneWithinMs: 1 })).toBe(true);
    expect(inTime({ ...late, horizonMs: 5_000, doneWithinMs: 6_000 })).toBe(true);
    expect(inTime({ ...late, horizonMs: 6_000, doneWithinMs: 6_000 })).toBe(false);
  });
});
