import { describe, expect, it } from 'vitest';
import type { MetricSeries } from '../models/metric';
import type { LaneGroup } from './laneGroups';
import { keyOf, laneRows } from './laneRows';

const HEIGHTS = { lane: 30, heading: 20 };

function groupOf(kind: string, count: number, isSmall: boolean): LaneGroup {
  const lanes = Array.from({ length: count }, (_, id) => ({
    subject: `${kind}:${id}` as const,
    label: `${kind} ${id}`,
    spans: [],
    hasProblem: false,
  }));
  return { id: kind, kind, title: kind, lanes, isSmall };
}

const groups = [groupOf('item', 3, false), groupOf('machine', 2, true)];
const metrics: readonly MetricSeries[] = [
  { name: 'Errors', of: 'function', kind: 'sum', unit: 'Count', samples: [] },
];
const rowsWith = (open: Record<string, boolean>, hidden: readonly string[] = []) =>
  laneRows(groups, metrics, { open, hidden }, HEIGHTS);

describe('laneRows', () => {
  it('shows a large group as one row, a small one lane by lane, and metrics last', () => {
    expect(rowsWith({}).map((row) => [keyOf(row), row.top, row.height])).toEqual([
      ['group item', 0, 30],
      ['group machine', 30, 20],
      ['machine:0', 50, 30],
      ['machine:1', 80, 30],
      ['group metrics', 110, 20],
      ['metric function Errors', 130, 30],
    ]);
  });

  it('opens and closes what was opened and closed by hand', () => {
    const rows = rowsWith({ item: true, machine: false, metrics: false });
    expect(rows.map(({ is }) => is)).toEqual(['group', 'lane', 'lane', 'lane', 'group', 'metrics']);
  });

  it('offers metrics that nobody has asked for yet', () => {
    const rows = laneRows([], null, { open: {}, hidden: [] }, HEIGHTS);
    expect(rows).toEqual([{ is: 'metrics', count: null, isOpen: false, top: 0, height: 20 }]);
  });

  it('leaves out kinds that are not wanted', () => {
    expect(rowsWith({ metrics: false }, ['machine']).map(keyOf)).toEqual([
      'group item',
      'group metrics',
    ]);
  });
});
