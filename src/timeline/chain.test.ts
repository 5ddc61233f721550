import { describe, expect, it } from 'vitest';
import type { Subject } from '../models/subject';
import { timeScale } from './axisLayout';
import { chainPath, chainPoints } from './chain';
import type { TimelineRow } from './laneRows';

const lane = (subject: Subject) => ({ subject, label: subject, spans: [], hasProblem: false });
const group = {
  id: 'machine',
  kind: 'machine',
  title: 'Machines',
  lanes: [lane('machine:m1')],
  isSmall: false,
};
const rows: readonly TimelineRow[] = [
  { is: 'lane', lane: lane('item:a'), group, top: 0, height: 30 },
  { is: 'group', group, isOpen: false, top: 30, height: 20 },
];
const subjects: readonly (readonly Subject[])[] = [['item:gone'], ['machine:m1'], [], ['item:a']];
const placing = {
  storyOf: (seq: number) => seq * 100,
  subjectsOf: (seq: number) => subjects[seq] ?? [],
};

describe('chainPoints', () => {
  const scale = timeScale({ lengthMs: 1_000 }, 1_040);

  it('stands each event on its lane or its closed group, and one without beside its effect', () => {
    expect(chainPoints([3, 2, 1, 0], rows, placing, scale)).toEqual([
      { seq: 0, x: 20, y: 48 },
      { seq: 1, x: 120, y: 48 },
      { seq: 2, x: 220, y: 28 },
      { seq: 3, x: 320, y: 28 },
    ]);
  });

  it('leaves out what has no place at all', () => {
    expect(chainPoints([0], rows, placing, scale)).toEqual([]);
  });
});

describe('chainPath', () => {
  it('goes along the lane of a cause and over to its effect', () => {
    const points = [
      { seq: 0, x: 1, y: 2 },
      { seq: 1, x: 3, y: 4 },
    ];
    expect(chainPath(points)).toBe('M1 2H3V4');
    expect(chainPath([])).toBe('');
  });
});
