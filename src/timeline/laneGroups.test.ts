import { describe, expect, it } from 'vitest';
import type { Report } from '../models/report';
import type { TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';
import { groupWith, laneGroups } from './laneGroups';

const lane = (subject: Subject, hasProblem = false): TimelineLane => ({
  subject,
  label: subject,
  spans: [],
  hasProblem,
});

function itemsOf(states: Readonly<Record<string, Report['items'][string]['state']>>) {
  const counts = { deliveries: 1, completed: 1, receives: 1 };
  const items = Object.entries(states).map(([id, state]) => [id, { state, ...counts }]);
  const responses: Report['responses'] = [];
  return { items: Object.fromEntries(items) as Report['items'], responses };
}

const MODEL = { things: { machine: 'Machine', belt: 'Belt' }, carriers: [] };

describe('laneGroups', () => {
  const report = itemsOf({ a: 'done', b: 'deadLettered', c: 'done', d: 'lost' });
  const lanes = [
    lane('belt:b1'),
    ...['a', 'b', 'c', 'd'].map((id) => lane(`item:${id}`, id === 'c')),
    lane('machine:m1'),
    lane('machine:m2', true),
  ];
  const groups = laneGroups(lanes, report, MODEL);

  it('stands items by what became of them, the worst first, then the things of the model', () => {
    expect(groups.map(({ title, lanes: { length } }) => `${title} · ${length}`)).toEqual([
      'Lost · 1',
      'Dead-lettered · 1',
      'Done · 2',
      'Machines · 2',
      'Belts · 1',
    ]);
  });

  it('tells what is done from what is done although its client was told that it failed', () => {
    const told = { item: 'a', atMs: 1, status: 504, attempts: 1, error: 'timed out' };
    const known = { ...told, item: 'c', status: 200, error: null };
    const both = laneGroups(lanes, { ...report, responses: [told, known] }, MODEL);
    const titles = both.map(({ title, lanes: { length } }) => `${title} · ${length}`);
    expect(titles).toContain('Done, but told that it failed · 1');
    expect(titles).toContain('Done · 1');
  });

  it('stands what carries the items above them', () => {
    const carried = laneGroups(lanes, report, { ...MODEL, carriers: ['belt'] });
    expect(carried.map(({ id }) => id)).toEqual([
      'belt',
      'item:lost',
      'item:deadLettered',
      'item:done',
      'machine',
    ]);
  });

  it('puts items with a problem first, and leaves things in their order', () => {
    const subjects = groups.map((group) => group.lanes.map(({ subject }) => subject));
    expect(subjects[2]).toEqual(['item:c', 'item:a']);
    expect(subjects[3]).toEqual(['machine:m1', 'machine:m2']);
  });

  it('shows few lanes one by one, and many as a group', () => {
    expect(groups.every(({ isSmall }) => isSmall)).toBe(true);
    const ids = Array.from({ length: 13 }, (_, id) => `i${id}`);
    const many = laneGroups(
      [...ids.map((id) => lane(`item:${id}`)), lane('machine:m1')],
      itemsOf(Object.fromEntries(ids.map((id) => [id, id === 'i0' ? 'lost' : 'done']))),
      MODEL,
    );
    expect(many.map(({ id, isSmall }) => [id, isSmall])).toEqual([
      ['item:lost', false],
      ['item:done', false],
      ['machine', true],
    ]);
  });

  it('finds the group of anything that has a lane', () => {
    expect(groupWith(groups, 'item:c')?.title).toBe('Done');
    expect(groupWith(groups, 'machine:m2')?.title).toBe('Machines');
    expect(groupWith(groups, 'machine:m9')).toBeUndefined();
    expect(groupWith(groups, null)).toBeUndefined();
  });
});
