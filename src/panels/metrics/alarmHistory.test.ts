import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../../models/metric';
import type { Ended } from '../../simulator/simulate';
import type { Alarm } from './alarm';
import { alarmHistory, datapointsAt, stateAt, stateSpans } from './alarmHistory';

const MINUTE = 60_000;
const alarm: Alarm = {
  statistic: 'Sum',
  periodMs: MINUTE,
  comparison: 'GreaterThanOrEqualToThreshold',
  threshold: 1,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  treatMissingData: 'missing',
};

function counted(...samples: MetricSeries['samples']): MetricSeries {
  return { name: 'Errors', of: 'function', kind: 'sum', unit: 'Count', samples };
}

function history(series: MetricSeries, changes: Partial<Alarm>, ended: Partial<Ended>) {
  const changed = { ...alarm, ...changes };
  const end: Ended = { why: 'quiet', atMs: 0, ...ended };
  return alarmHistory(datapointsAt(series, changed, end.atMs), changed, end);
}

const timesOf = ({ transitions }: ReturnType<typeof history>) =>
  transitions.map(({ at, to }) => [at / MINUTE, to]);

describe('when an alarm would have rung', () => {
  it('rings at the end of the period, not when it happens', () => {
    const errors = counted({ at: 70_000, value: 1 });
    expect(timesOf(history(errors, {}, { atMs: 100_000 }))).toEqual([[2, 'ALARM']]);
  });

  it('stays after the last breach as long as it can be seen, then has too little data', () => {
    const errors = counted({ at: 0, value: 1 });
    expect(timesOf(history(errors, {}, { atMs: 10 * MINUTE }))).toEqual([
      [1, 'ALARM'],
      [4, 'INSUFFICIENT_DATA'],
    ]);
    const good = history(errors, { treatMissingData: 'notBreaching' }, { atMs: 10 * MINUTE });
    expect(timesOf(good).slice(0, 2)).toEqual([
      [1, 'ALARM'],
      [4, 'OK'],
    ]);
  });

  it('wants M out of N', () => {
    const errors = counted(
      { at: 0, value: 1 },
      { at: MINUTE, value: 0 },
      { at: 2 * MINUTE, value: 1 },
      { at: 3 * MINUTE, value: 0 },
    );
    const run = { atMs: 4 * MINUTE - 1 };
    const all = history(errors, { evaluationPeriods: 3, datapointsToAlarm: 3 }, run);
    expect(timesOf(all)).toEqual([[1, 'OK']]);
    const two = history(errors, { evaluationPeriods: 3, datapointsToAlarm: 2 }, run);
    expect(timesOf(two)).toEqual([
      [1, 'OK'],
      [3, 'ALARM'],
      [4, 'OK'],
    ]);
  });

  it('is evaluated every minute, over a period that moves along', () => {
    const errors = counted({ at: 6 * MINUTE + 1, value: 1 });
    const five = history(errors, { periodMs: 5 * MINUTE }, { atMs: 20 * MINUTE });
    expect(timesOf(five)[0]).toEqual([7, 'ALARM']);
  });

  it('is evaluated every hour when it looks back over more than a day', () => {
    const errors = counted({ at: 10 * MINUTE, value: 1 });
    const days = history(
      errors,
      { periodMs: 24 * 60 * MINUTE, evaluationPeriods: 2, datapointsToAlarm: 1 },
      { atMs: 3 * 24 * 60 * MINUTE },
    );
    expect(timesOf(days)[0]).toEqual([60, 'ALARM']);
  });

  it('goes on after a run in which nothing was left to happen, and not after one cut off', () => {
    const level: MetricSeries = {
      ...{ name: 'Visible', of: 'deadLetterQueue', kind: 'level', unit: 'Count' },
      ...{ samples: [{ at: 30_000, value: 1 }], reportedFrom: 30_000 },
    };
    const three = { statistic: 'Maximum', evaluationPeriods: 3, datapointsToAlarm: 3 } as const;
    const quiet = history(level, three, { atMs: 40_000 });
    expect(timesOf(quiet)).toEqual([
      [1, 'OK'],
      [3, 'ALARM'],
    ]);
    expect(quiet.untilMs).toBe(3 * MINUTE);
    const cut = history(level, three, { atMs: 40_000, why: 'horizon' });
    expect(cut).toEqual({ transitions: [], untilMs: 40_000 });
  });

  it('cannot know an error before its invocation has ended', () => {
    const soon = counted({ at: 10_000, value: 1, knownAt: 100_000 });
    expect(timesOf(history(soon, {}, { atMs: 5 * MINUTE }))[0]).toEqual([2, 'ALARM']);
    // Stamped ten minutes back, it is older than what the alarm looks at.
    const late = counted({ at: 10_000, value: 1, knownAt: 600_000 });
    expect(timesOf(history(late, {}, { atMs: 15 * MINUTE }))).toEqual([]);
  });

  it('has a state at every time', () => {
    const errors = counted({ at: 0, value: 1 });
    const all = history(errors, {}, { atMs: 4.5 * MINUTE });
    expect(stateSpans(all)).toEqual([
      { state: 'INSUFFICIENT_DATA', from: 0, until: MINUTE },
      { state: 'ALARM', from: MINUTE, until: 4 * MINUTE },
      { state: 'INSUFFICIENT_DATA', from: 4 * MINUTE, until: 5 * MINUTE },
    ]);
    expect(stateAt(all, MINUTE - 1)).toBe('INSUFFICIENT_DATA');
    expect(stateAt(all, MINUTE)).toBe('ALARM');
  });

  it('is quick in a run of two weeks', () => {
    const errors = counted(
      ...Array.from({ length: 20_000 }, (_, index) => ({ at: index * MINUTE, value: index % 2 })),
    );
    const rule = {
      evaluationPeriods: 5,
      datapointsToAlarm: 5,
      treatMissingData: 'notBreaching',
    } as const;
    expect(history(errors, rule, { atMs: 20_000 * MINUTE }).transitions).toHaveLength(1);
  });
});
