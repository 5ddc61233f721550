/** The part of a run that a timeline shows, in story milliseconds. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

/** The least that a timeline shows: about one step and a half. */
const LEAST_MS = 1_000;
/** Turning a page, the playhead stands this far into the window, as a part of it. */
const PAGE_LEAD = 0.1;
/** Free room on either side of a stretch that was zoomed to, as a part of it. */
const STRETCH_MARGIN = 0.08;

/** The window with the whole run in it. */
export function wholeOf(lengthMs: number): TimeWindow {
  return { from: 0, until: Math.max(1, lengthMs) };
}

export function isWhole({ from, until }: TimeWindow, lengthMs: number): boolean {
  return from <= 0 && until >= lengthMs;
}

/** The window nearest to this one that lies within the run and is neither too short nor too long. */
export function clampWindow({ from, until }: TimeWindow, lengthMs: number): TimeWindow {
  const whole = wholeOf(lengthMs).until;
  const length = Math.min(Math.max(until - from, LEAST_MS), whole);
  const start = Math.min(Math.max(from, 0), whole - length);
  return { from: start, until: start + length };
}

/** Shows `factor` times less of the run; what was at `around` stays where it was. */
export function zoomWindow(
  { from, until }: TimeWindow,
  lengthMs: number,
  around: number,
  factor: number,
): TimeWindow {
  const least = Math.min(LEAST_MS, wholeOf(lengthMs).until);
  const length = Math.min(Math.max((until - from) / factor, least), wholeOf(lengthMs).until);
  const start = around - ((around - from) / (until - from)) * length;
  return clampWindow({ from: start, until: start + length }, lengthMs);
}

export function panWindow({ from, until }: TimeWindow, lengthMs: number, by: number): TimeWindow {
  return clampWindow({ from: from + by, until: until + by }, lengthMs);
}

/** A stretch of the run with a little room around it. */
export function windowAround({ from, until }: TimeWindow, lengthMs: number): TimeWindow {
  const length = Math.max(until - from, LEAST_MS);
  const start = (from + until - length) / 2;
  const margin = length * STRETCH_MARGIN;
  return clampWindow({ from: start - margin, until: start + length + margin }, lengthMs);
}

/** A moment of the run that is held at a place of the time area. */
interface Held {
  readonly storyMs: number;
  readonly x: number;
}

/** The window in which two moments stand at these places, as under two fingers. */
export function windowHolding(
  [one, other]: readonly [Held, Held],
  [left, right]: readonly [left: number, right: number],
  lengthMs: number,
): TimeWindow {
  const msPerPixel = Math.abs((other.storyMs - one.storyMs) / (other.x - one.x || 1));
  const length = Math.max(1, msPerPixel * (right - left));
  const middle = (one.storyMs + other.storyMs) / 2;
  const share = ((one.x + other.x) / 2 - left) / (right - left);
  // Too short or too long, it is resized around the middle of the two.
  const fitting = Math.min(Math.max(length, LEAST_MS), wholeOf(lengthMs).until);
  const from = middle - share * fitting;
  return clampWindow({ from, until: from + fitting }, lengthMs);
}

/**
 * The window after the playhead has moved: the next page when it has left its window. A playhead
 * that plays outside of the window was left there by someone who looks at something else.
 */
export function followPlayhead(
  window: TimeWindow,
  lengthMs: number,
  playhead: { readonly before: number; readonly now: number; readonly isPlaying: boolean },
): TimeWindow {
  const { before, now, isPlaying } = playhead;
  const isIn = (storyMs: number) => storyMs >= window.from && storyMs <= window.until;
  if (isIn(now) || (isPlaying && !isIn(before))) return window;
  const length = window.until - window.from;
  const lead = now > window.until ? PAGE_LEAD : 1 - PAGE_LEAD;
  const from = now - lead * length;
  return clampWindow({ from, until: from + length }, lengthMs);
}

/** What a drag on the overview does: moves an edge, moves the window, or draws a new one. */
export type WindowDrag = 'from' | 'until' | 'move' | 'draw';

/** The window that a drag from one story moment to another has come to. */
export function dragWindow(
  drag: WindowDrag,
  window: TimeWindow,
  lengthMs: number,
  [start, now]: readonly [start: number, now: number],
): TimeWindow {
  switch (drag) {
    case 'move':
      return panWindow(window, lengthMs, now - start);
    case 'draw':
      return clampWindow({ from: Math.min(start, now), until: Math.max(start, now) }, lengthMs);
    case 'from': {
      // The other edge stands still: an edge stops where the window would become too short.
      const from = Math.min(Math.max(0, window.from + now - start), window.until - LEAST_MS);
      return clampWindow({ from, until: window.until }, lengthMs);
    }
    case 'until': {
      const moved = Math.min(lengthMs, window.until + now - start);
      const until = Math.max(moved, window.from + LEAST_MS);
      return clampWindow({ from: window.from, until }, lengthMs);
    }
  }
}
