import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../../models/metric';
import type { AlarmHistory, Transition } from './alarmHistory';
import { alarmSentence } from './alarmWords';

const series: MetricSeries = {
  ...{ name: 'Errors', of: 'function', kind: 'sum', unit: 'Count', samples: [] },
};
const problem = {
  ...{ seq: 3, at: 50_000, title: 'Invocation 1 failed with an error' },
  kind: 'batches failed with an error',
};
const run = { problems: [problem], ended: { why: 'quiet', atMs: 300_000 } } as const;

const ring = (at: number): Transition => ({ at, from: 'OK', to: 'ALARM' });
const calm = (at: number): Transition => ({ at, from: 'ALARM', to: 'OK' });

function said(
  transitions: readonly Transition[],
  values: readonly (number | null)[] = [0],
  of: Parameters<typeof alarmSentence>[1] = run,
) {
  const history: AlarmHistory = { transitions, untilMs: 300_000 };
  const points = { periodMs: 60_000, values };
  return alarmSentence({ series, statistic: 'Sum', points, history }, of);
}

describe('what is said of an alarm', () => {
  it('is when it would have rung, and how long after the first problem', () => {
    expect(said([ring(180_000)])).toBe(
      'It would have rung at 00:03:00, 2 min 10 s after the first thing went wrong.',
    );
    expect(said([ring(20_000)])).toContain('30 s before the first thing went wrong');
    expect(said([ring(50_000)])).toContain(', as the first thing went wrong.');
  });

  it('is how often', () => {
    expect(said([ring(60_000), calm(120_000), ring(180_000)])).toBe(
      'It would have rung 2 times, first at 00:01:00, 10 s after the first thing went wrong.',
    );
  });

  it('is that it rings late, or for nothing', () => {
    expect(said([ring(360_000)])).toContain('at 00:06:00, 1 min after the run ended, 5 min 10 s');
    expect(said([ring(60_000)], [1], { ...run, problems: [] })).toBe(
      'It would have rung at 00:01:00, although nothing went wrong.',
    );
  });

  it('is why it never would have', () => {
    expect(said([], [0, null, 0])).toBe('Errors stayed at 0: this alarm would never have rung.');
    expect(said([], [0, 2])).toContain('Errors stood between 0 and 2: this alarm would never');
    expect(said([], [null])).toContain('Errors had no data: this alarm would never');
  });
});
