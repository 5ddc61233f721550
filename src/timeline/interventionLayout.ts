import type { StoryTime } from '../playback/storyTime';
import { TIME_MARGIN, type TimeScale } from './axisLayout';
import type { MarkIcon } from './markIcons';
import { type Course, instantBeginsAt } from './moments';

/** Something that was put on the timeline, and can be moved on it. */
export interface TimelineMark {
  readonly id: string;
  /** Virtual milliseconds; null for the end of the run, whenever that is. */
  readonly atMs: number | null;
  readonly icon: MarkIcon;
  /** What happens there: `Send 3 messages`. */
  readonly says: string;
}

/** A stretch between two marks, in virtual milliseconds; null is the end of the run. */
export interface TimelineBand {
  readonly id: string;
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** One mark, or several that stand too near each other to be told apart. */
export interface PlacedMarks {
  readonly x: number;
  readonly marks: readonly TimelineMark[];
}

/** Marks stand at least this far apart, in pixels: as wide as what a finger needs. */
const MARK_WIDTH = 26;

/** Where a moment stands in the time area; what comes after the run stands at its end. */
function xAt(atMs: number | null, course: Course, scale: TimeScale): number {
  const { lengthMs } = course.story;
  return scale(atMs === null ? lengthMs : Math.min(instantBeginsAt(course, atMs), lengthMs));
}

/**
 * Where the marks in sight stand, from left to right, those that crowd taken together.
 *
 * @param apart the mark that is being moved: it is always in sight, and by itself
 */
export function placeMarks(
  marks: readonly TimelineMark[],
  course: Course,
  scale: TimeScale,
  apart: string | null = null,
): readonly PlacedMarks[] {
  const [left, right] = scale.range();
  const placed = marks
    .map((mark) => ({ mark, x: xAt(mark.atMs, course, scale) }))
    .sort((one, other) => one.x - other.x);
  const groups: { x: number; marks: TimelineMark[] }[] = [];
  let last: (typeof groups)[number] | null = null;
  for (const { mark, x } of placed) {
    if (mark.id === apart) {
      groups.push({ x: Math.min(Math.max(x, left), right), marks: [mark] });
      continue;
    }
    if (x < left - TIME_MARGIN || x > right + TIME_MARGIN) continue;
    if (last && x - last.x < MARK_WIDTH) last.marks.push(mark);
    else {
      last = { x, marks: [mark] };
      groups.push(last);
    }
  }
  return groups;
}

/** The parts of bands that are in sight, in pixels. */
export function placeBands(
  bands: readonly TimelineBand[],
  course: Course,
  scale: TimeScale,
): readonly { readonly id: string; readonly x: number; readonly width: number }[] {
  const [left, right] = scale.range();
  return bands.flatMap(({ id, fromMs, toMs }) => {
    const x = Math.max(xAt(fromMs, course, scale), left - TIME_MARGIN);
    const until = Math.min(xAt(toMs, course, scale), right + TIME_MARGIN);
    return until < x ? [] : [{ id, x, width: Math.max(2, until - x) }];
  });
}

/** Virtual times that a mark is dragged to are as round as a pixel can tell apart. */
const ROUND_TO_MS = [60_000, 10_000, 1_000, 100, 10, 1];

/** The virtual time at a place of the time area, rounded to what can be told apart there. */
export function momentAtX(
  x: number,
  { virtualAt }: Pick<StoryTime, 'virtualAt'>,
  scale: TimeScale,
): number {
  const at = virtualAt(scale.invert(x));
  const perPixel = virtualAt(scale.invert(x + 1)) - at;
  const step = ROUND_TO_MS.find((round) => round <= perPixel) ?? 1;
  return Math.max(0, Math.round(at / step) * step);
}

const STEP_MS = 1_000;
const LONG_STEP_MS = 10_000;
const SHORT_STEP_MS = 100;

/** How far a key moves a mark, in virtual milliseconds; null for keys that do not. */
export function movedBy({
  key,
  shiftKey,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>): number | null {
  if (ctrlKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  const step = shiftKey ? LONG_STEP_MS : altKey ? SHORT_STEP_MS : STEP_MS;
  return key === 'ArrowLeft' ? -step : step;
}
