import { describe, expect, it } from 'vitest';
import { simulateScenario } from '../../models';
import { openRun } from '../../playback/openRun';
import { queueScenario } from '../../scenario/testing/simulated';
import { firstDifference, firstUnshared } from './firstDifference';
import { rowGroups, score } from './rows';

const opened = (input: object) => {
  const scenario = queueScenario(input);
  return openRun(scenario, simulateScenario(scenario));
};
/** A message whose work takes longer than it is hidden, with and without enough time. */
const slowWork = (VisibilityTimeout: number) =>
  opened({
    settings: { queue: { VisibilityTimeout, maxReceiveCount: 2 }, function: { Timeout: 60 } },
    workload: { count: 1 },
    handler: { msPerItem: 40_000 },
  });
const rowsOf = (groups: ReturnType<typeof rowGroups>) =>
  new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.id, row]));

describe('comparing two runs', () => {
  const [short, long] = [slowWork(30), slowWork(90)];
  const rows = rowsOf(rowGroups(short, long));

  it('marks the better side, with the difference and where it begins', () => {
    expect(rows.get('again')).toMatchObject({
      kept: '1',
      now: '0',
      difference: '−1',
      verdict: 'better',
    });
    expect(rows.get('nothingTwice')).toMatchObject({
      kept: 'broken',
      now: 'holds',
      verdict: 'better',
    });
    expect(rows.get('invocations')).toMatchObject({ verdict: 'neither', firstAtMs: 30_000 });
    expect(rows.get('cost')?.verdict).toBe('better');
    const back = rowsOf(rowGroups(long, short));
    expect(back.get('again')).toMatchObject({ difference: '+1', verdict: 'worse' });
    expect(back.get('nothingTwice')?.verdict).toBe('worse');
  });

  it('measures the time until done from the first stretch of a life to its last', () => {
    expect(rows.get('longest')?.now).toBe('40.3 s');
    expect(rows.get('mean')?.now).toBe('40.3 s');
  });

  it('has nothing to say about a run and itself', () => {
    const again = slowWork(30);
    for (const row of rowsOf(rowGroups(short, again)).values()) {
      expect(row).toMatchObject({ difference: '', verdict: 'same', firstAtMs: null });
      expect(row.now).toBe(row.kept);
    }
    expect(score(short, again)).toEqual({ better: 0, worse: 0 });
    expect(firstDifference(short.trace, again.trace)).toBeNull();
  });

  it('calls no run faster because it was cut off', () => {
    const cut = opened({ workload: { count: 3 }, horizonMs: 100 });
    const whole = opened({ workload: { count: 3 } });
    expect(rowsOf(rowGroups(whole, cut)).get('duration')?.verdict).toBe('neither');
  });

  it('has no time until done where nothing was done', () => {
    const none = opened({
      workload: { count: 1 },
      settings: { mapping: { Enabled: false } },
      horizonMs: 5_000,
    });
    expect(rowsOf(rowGroups(none, long)).get('mean')).toMatchObject({
      kept: '–',
      difference: '',
      verdict: 'neither',
    });
  });
});

describe('the first difference', () => {
  it('is the earlier of the two events that differ', () => {
    expect(firstDifference(slowWork(30).trace, slowWork(30).trace)).toBeNull();
    // Hidden for another time from the beginning: that shows when the shorter time is over.
    expect(firstDifference(slowWork(30).trace, slowWork(90).trace)).toBe(30_000);
    const [one, two] = [
      opened({ workload: [{ id: 'a' }] }),
      opened({ workload: [{ id: 'a' }, { id: 'b', atMs: 9_000 }] }),
    ];
    expect(firstDifference(one.trace, two.trace)).toBe(9_000);
    expect(firstDifference(two.trace, one.trace)).toBe(9_000);
  });

  it('of two lists is the first instant that only one has', () => {
    expect(firstUnshared([1, 2, 3], [1, 2, 3])).toBeNull();
    expect(firstUnshared([1, 2], [1, 2, 7])).toBe(7);
    expect(firstUnshared([1, 2, 7], [1, 2])).toBe(7);
    expect(firstUnshared([1, 5], [1, 3, 5])).toBe(3);
  });
});
