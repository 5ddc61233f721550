import { describe, expect, it } from 'vitest';
import { storyTimeOf } from '../playback/storyTime';
import { timeScale } from './axisLayout';
import {
  momentAtX,
  movedBy,
  placeBands,
  placeMarks,
  type TimelineMark,
} from './interventionLayout';

/** A run of 10 s in 1 s of story time. */
const story = {
  lengthMs: 1_000,
  storyAt: (virtualMs: number) => virtualMs / 10,
  virtualAt: (storyMs: number) => storyMs * 10,
};
const course = { steps: [], story: { ...storyTimeOf([], 0), ...story } };
const scale = timeScale(story, 1_040);
const mark = (id: string, atMs: number | null): TimelineMark => ({
  ...{ id, atMs, icon: 'send', says: id },
});
const places = (marks: readonly TimelineMark[], apart?: string, shown = scale) =>
  placeMarks(marks, course, shown, apart).map(
    ({ x, marks: together }) => `${Math.round(x)}: ${together.map(({ id }) => id).join()}`,
  );

describe('marks on the timeline', () => {
  it('stand at their moments, in order of time', () => {
    expect(places([mark('b', 5_000), mark('a', 0)])).toEqual(['20: a', '520: b']);
  });

  it('are taken together where they crowd, but not the one that is moved', () => {
    const marks = [mark('a', 1_000), mark('b', 1_100), mark('c', 1_200), mark('d', 2_000)];
    expect(places(marks)).toEqual(['120: a,b,c', '220: d']);
    expect(places(marks, 'b')).toEqual(['120: a,c', '130: b', '220: d']);
  });

  it('stand at the end of the run when they come after it', () => {
    expect(places([mark('late', 99_000), mark('open', null)])).toEqual(['1020: late,open']);
  });

  it('are left out where the window does not show them, but not the one that is moved', () => {
    const part = timeScale(story, 1_040, { from: 0, until: 500 });
    const marks = [mark('in', 1_000), mark('out', 9_000)];
    expect(places(marks, undefined, part)).toEqual(['220: in']);
    expect(places(marks, 'out', part)).toEqual(['220: in', '1020: out']);
  });

  it('have bands between them, cut off at the window', () => {
    const bands = [
      { id: 'a', fromMs: 1_000, toMs: 2_000 },
      { id: 'b', fromMs: 4_000, toMs: null },
    ];
    const part = timeScale(story, 1_040, { from: 0, until: 500 });
    expect(placeBands(bands, course, scale)).toEqual([
      { id: 'a', x: 120, width: 100 },
      { id: 'b', x: 420, width: 600 },
    ]);
    expect(placeBands(bands, course, part)[1]).toEqual({ id: 'b', x: 820, width: 220 });
  });
});

describe('moving a mark', () => {
  it('goes to times as round as a pixel can tell apart, and never before the run', () => {
    expect(momentAtX(123, story, scale)).toBe(1_030);
    expect(momentAtX(0, story, scale)).toBe(0);
    expect(momentAtX(1_020, story, scale)).toBe(10_000);
  });

  it('by key takes a second, ten with shift, a tenth with alt', () => {
    const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    expect(movedBy({ ...none, key: 'ArrowLeft' })).toBe(-1_000);
    expect(movedBy({ ...none, key: 'ArrowRight', shiftKey: true })).toBe(10_000);
    expect(movedBy({ ...none, key: 'ArrowRight', altKey: true })).toBe(100);
    expect(movedBy({ ...none, key: 'ArrowRight', ctrlKey: true })).toBeNull();
    expect(movedBy({ ...none, key: 'Home' })).toBeNull();
  });
});
