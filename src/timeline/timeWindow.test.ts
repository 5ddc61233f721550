import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampWindow,
  dragWindow,
  followPlayhead,
  isWhole,
  panWindow,
  type TimeWindow,
  wholeOf,
  windowAround,
  windowHolding,
  zoomWindow,
} from './timeWindow';

const LENGTH = 100_000;
const lengths = fc.integer({ min: 0, max: 1_000_000 });
const anywhere = fc.integer({ min: -500_000, max: 1_500_000 });

function expectInside({ from, until }: TimeWindow, lengthMs: number) {
  expect(from).toBeGreaterThanOrEqual(0);
  expect(until).toBeLessThanOrEqual(Math.max(1, lengthMs) + 1e-6);
  expect(until - from).toBeGreaterThanOrEqual(Math.min(1_000, Math.max(1, lengthMs)) - 1e-6);
}

describe('a window', () => {
  it('never leaves the run, whatever is done to it', () => {
    fc.assert(
      fc.property(
        lengths,
        fc.tuple(anywhere, anywhere),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (lengthMs, [one, other], factor) => {
          const start = clampWindow(
            { from: Math.min(one, other), until: Math.max(one, other) },
            lengthMs,
          );
          expectInside(start, lengthMs);
          expectInside(zoomWindow(start, lengthMs, one, factor), lengthMs);
          expectInside(panWindow(start, lengthMs, other), lengthMs);
          expectInside(windowAround(start, lengthMs), lengthMs);
          for (const drag of ['from', 'until', 'move', 'draw'] as const) {
            expectInside(dragWindow(drag, start, lengthMs, [one, other]), lengthMs);
          }
        },
      ),
    );
  });

  it('is the whole run when zoomed out far enough', () => {
    const small = { from: 40_000, until: 60_000 };
    expect(isWhole(zoomWindow(small, LENGTH, 50_000, 0.01), LENGTH)).toBe(true);
    expect(isWhole(small, LENGTH)).toBe(false);
    expect(wholeOf(0)).toEqual({ from: 0, until: 1 });
  });
});

describe('zoomWindow', () => {
  it('keeps what is under the pointer where it is', () => {
    const window = zoomWindow({ from: 20_000, until: 80_000 }, LENGTH, 35_000, 3);
    expect((35_000 - window.from) / (window.until - window.from)).toBeCloseTo(0.25);
    expect(window.until - window.from).toBeCloseTo(20_000);
  });

  it('stops at a second', () => {
    const window = zoomWindow({ from: 0, until: LENGTH }, LENGTH, 50_000, 1e9);
    expect(window.until - window.from).toBeCloseTo(1_000);
  });
});

describe('windowAround', () => {
  it('leaves a little room around a stretch, and shows enough of a moment', () => {
    expect(windowAround({ from: 40_000, until: 50_000 }, LENGTH)).toEqual({
      from: 39_200,
      until: 50_800,
    });
    expect(windowAround({ from: 40_000, until: 40_000 }, LENGTH)).toEqual({
      from: 39_420,
      until: 40_580,
    });
  });
});

describe('windowHolding', () => {
  it('keeps two moments under two fingers', () => {
    const held = [
      { storyMs: 30_000, x: 100 },
      { storyMs: 40_000, x: 200 },
    ] as const;
    expect(windowHolding(held, [0, 400], LENGTH)).toEqual({ from: 20_000, until: 60_000 });
  });
});

describe('followPlayhead', () => {
  const window = { from: 20_000, until: 40_000 };
  const follow = (before: number, now: number, isPlaying: boolean) =>
    followPlayhead(window, LENGTH, { before, now, isPlaying });

  it('stands still while the playhead is in it', () => {
    expect(follow(20_000, 39_000, true)).toBe(window);
  });

  it('turns the page when the playhead leaves it, forward and back', () => {
    expect(follow(39_990, 40_010, true)).toEqual({ from: 38_010, until: 58_010 });
    expect(follow(21_000, 19_000, false)).toEqual({ from: 1_000, until: 21_000 });
  });

  it('leaves a window alone that was moved away from a playhead that plays', () => {
    expect(follow(60_000, 60_016, true)).toBe(window);
  });

  it('goes where someone jumps to', () => {
    expect(follow(60_000, 90_000, false)).toEqual({ from: 80_000, until: 100_000 });
  });
});

describe('dragWindow', () => {
  const window = { from: 20_000, until: 40_000 };

  it('moves one edge, and not past the other', () => {
    expect(dragWindow('from', window, LENGTH, [20_000, 25_000]).from).toBe(25_000);
    expect(dragWindow('from', window, LENGTH, [20_000, 90_000])).toEqual({
      from: 39_000,
      until: 40_000,
    });
    expect(dragWindow('until', window, LENGTH, [40_000, 200_000]).until).toBe(LENGTH);
  });

  it('moves the whole window, and draws a new one in either direction', () => {
    expect(dragWindow('move', window, LENGTH, [30_000, 35_000]).from).toBe(25_000);
    expect(dragWindow('draw', window, LENGTH, [70_000, 50_000])).toEqual({
      from: 50_000,
      until: 70_000,
    });
  });
});
