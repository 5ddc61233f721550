import { expect, test } from 'vitest';
import { laneChipSizes } from '../layout/chipSize';
import { planLane } from '../layout/lanePlan';
import { laneOf, momentOf, sceneOf } from '../testing/scenes';
import { textWidth } from '../words';
import { laneMarks } from './lanes';
import { viewOf } from './view';

const scene = sceneOf([]);
const view = viewOf(momentOf(scene, scene, 1), { width: 0, height: 0, stations: {} });
const lane = laneOf('a', { label: 'Environment 1', note: 'error, idle' });
const NOTE_WIDTH = textWidth(lane.note, 12, 'semibold');
const NAME_WIDTH = textWidth(lane.label, 12, 'regular');

/** An idle lane of this size, with room for five tokens. */
function idleLane(width: number, height: number, idle = lane) {
  const plan = planLane(5, { width, height }, laneChipSizes(2));
  const box = { x: 0, y: 0, width, height };
  const planned = { lane: idle, plan, box, opacity: 1, tokens: 0, isEmpty: true };
  const [mark] = laneMarks([planned], view, null);
  return { label: mark?.label ?? null, note: mark?.note ?? null };
}

test.each([
  [280, 58],
  [210, 58],
  [170, 85],
  [154, 88],
  [134, 58],
  [118, 58],
])('an idle lane of %i by %i has its whole name, clear of its note', (width, height) => {
  const { label, note } = idleLane(width, height);
  if (label === null || note === null) throw new Error('one of them is missing');
  expect(label.text).toBe('Environment 1');
  expect(label.x + NAME_WIDTH).toBeLessThanOrEqual(width);
  const isBeside = label.x + NAME_WIDTH < note.x - NOTE_WIDTH;
  expect(isBeside || note.y - label.y >= 16).toBe(true);
});

test('a lane with no room for its name has none', () => {
  expect(idleLane(140, 30).label).toBeNull();
  expect(idleLane(104, 58).label).toBeNull();
});

/** What is noted in a lane of this width with one token in it, of something that takes a while. */
function busyNote(width: number, note: string): string | undefined {
  const size = { width, height: 58 };
  const plan = planLane(1, size, laneChipSizes(2));
  const bar = { from: 0, until: 10, begins: 0, startingNote: '' };
  const busy = { ...lane, note, bar };
  const planned = { lane: busy, plan, box: { x: 0, y: 0, ...size }, opacity: 1, tokens: 1 };
  const [mark] = laneMarks([{ ...planned, isEmpty: false }], view, null);
  return mark?.note?.text;
}

test('words beside tokens leave out the time, and then their end, where there is no room', () => {
  expect(busyNote(220, '')).toBe('0 ms');
  expect(busyNote(220, 'nobody waits')).toBe('nobody waits, 0 ms');
  expect(busyNote(182, 'nobody waits here')).toBe('nobody waits here');
  expect(busyNote(182, 'nobody waits for this one')).toMatch(/^nobody.*…$/);
  // A narrow lane has the note below.
  expect(busyNote(140, 'nobody waits')).toBe('nobody waits, 0 ms');
});

test('an idle lane that is narrow and low has its name above its note', () => {
  const { label, note } = idleLane(139, 38);
  expect(label?.text).toBe('Environment 1');
  expect((note?.y ?? 0) - (label?.y ?? 0)).toBeGreaterThanOrEqual(16);
});

test('a long note has its name above it, where both would not fit beside each other', () => {
  const { label, note } = idleLane(182, 47, { ...lane, note: 'timeout, reset' });
  expect(label?.text).toBe('Environment 1');
  expect((note?.y ?? 0) - (label?.y ?? 0)).toBeGreaterThanOrEqual(16);
});
