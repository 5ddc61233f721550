import { bisector } from 'd3-array';
import type { StoryTime } from '../playback/storyTime';
import { type TimeWindow, wholeOf } from './timeWindow';
import { durationText, roughDurationText, tickText } from './virtualTime';

/**
 * Story milliseconds to pixels of the time area, and back. What lies outside of the window lies
 * outside of the range; the way back never leaves the run.
 */
export interface TimeScale {
  (storyMs: number): number;
  readonly invert: (x: number) => number;
  /** Where the window begins and ends, in pixels. */
  readonly range: () => readonly [left: number, right: number];
}

/** Free room to the left and right of the window, so that the playhead's handle is never cut. */
export const TIME_MARGIN = 20;

export function timeScale(
  { lengthMs }: Pick<StoryTime, 'lengthMs'>,
  width: number,
  { from, until }: TimeWindow = wholeOf(lengthMs),
): TimeScale {
  const right = Math.max(TIME_MARGIN + 1, width - TIME_MARGIN);
  const range = [TIME_MARGIN, right] as const;
  const pixelsPerMs = (right - TIME_MARGIN) / (until - from);
  const inRun = (storyMs: number) => Math.min(Math.max(storyMs, 0), lengthMs);
  return Object.assign((storyMs: number) => TIME_MARGIN + (storyMs - from) * pixelsPerMs, {
    invert: (x: number) => inRun(from + (x - TIME_MARGIN) / pixelsPerMs),
    range: () => range,
  });
}

/** The part of the run that can be seen, margins included, in story milliseconds. */
export function inSight(scale: TimeScale): TimeWindow {
  const [left, right] = scale.range();
  return { from: scale.invert(left - TIME_MARGIN), until: scale.invert(right + TIME_MARGIN) };
}

/** A label of the axis; `x` is its middle. */
interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

export interface AxisLayout {
  readonly ticks: readonly AxisLabel[];
  /** What was shortened: `28 s later`. */
  readonly skips: readonly AxisLabel[];
}

/** Widths of a character, in pixels, on the safe side: the axis is laid out without measuring. */
const FIGURE_WIDTH = 7.4;
const LETTER_WIDTH = 6.3;
/** Free room on either side of a label. */
const MARGIN = 8;
/** How far apart two ticks stand: never nearer, and not farther when a nice value is at hand. */
const NEAREST = 64;
const FARTHEST = 168;
/** Finer values are not tried once a gap holds this many of them. */
const TRIED_PER_GAP = 60;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Virtual intervals whose multiples read well, nicest first. */
const INTERVALS = [
  ...[7 * DAY, DAY, 12 * HOUR, 6 * HOUR, 3 * HOUR, HOUR],
  ...[30 * MINUTE, 15 * MINUTE, 10 * MINUTE, 5 * MINUTE, 2 * MINUTE, MINUTE],
  ...[30 * SECOND, 15 * SECOND, 10 * SECOND, 5 * SECOND, 2 * SECOND, SECOND],
  ...[500, 200, 100, 50, 20, 10, 5, 2, 1],
];

interface Occupied {
  readonly from: number;
  readonly until: number;
}

const room = (x: number, width: number): Occupied => ({
  from: x - width / 2,
  until: x + width / 2,
});
const isFree = (place: Occupied, taken: readonly Occupied[]) =>
  taken.every((other) => place.until + MARGIN <= other.from || place.from >= other.until + MARGIN);
const tickRoom = (x: number, virtualMs: number) =>
  room(x, tickText(virtualMs).length * FIGURE_WIDTH);

/** Says what was skipped wherever the words fit into what is in sight of a shortened stretch. */
function skipLabels(
  story: StoryTime,
  scale: TimeScale,
  whole: Occupied,
): { label: AxisLabel; room: Occupied }[] {
  const seen = inSight(scale);
  const first = bisectSkips.left(story.skips, seen.from);
  const end = bisectSkips.right(story.skips, seen.until);
  // One more: the stretch that the window ends in.
  return story.skips.slice(first, end + 1).flatMap((skip) => {
    const from = Math.max(scale(skip.from), whole.from);
    const until = Math.min(scale(skip.until), whole.until);
    const stretch = until - from;
    const x = (from + until) / 2;
    const words = [durationText(skip.virtualMs), roughDurationText(skip.virtualMs)];
    const text = words
      .map((duration) => `${duration} later`)
      .find((said) => said.length * LETTER_WIDTH + MARGIN <= stretch);
    return text ? [{ label: { x, text }, room: room(x, text.length * LETTER_WIDTH) }] : [];
  });
}

const bisectSkips = bisector((skip: StoryTime['skips'][number]) => skip.until);

/** Multiples of nice intervals in a gap, nicest first. */
function niceValues(after: number, until: number, previous: number, kept: number): number[] {
  // Going on at the same interval reads better than a single value that is nicer.
  const goesOn = kept > 0 && previous % kept === 0 && previous + kept <= until;
  const values = goesOn ? [previous + kept] : [];
  for (const interval of INTERVALS) {
    if ((until - after) / interval > TRIED_PER_GAP) break;
    const first = Math.ceil(after / interval) * interval;
    for (let value = first; value <= until; value += interval) {
      values.push(value);
    }
  }
  return values;
}

/**
 * The axis: story time is linear in pixels and virtual time is not, so ticks are looked for gap by
 * gap, each at the nicest virtual value at hand.
 */
export function axisLayout(story: StoryTime, scale: TimeScale): AxisLayout {
  const [left, right] = scale.range();
  // Labels at either end may reach into the margin of the time area, but not out of it.
  const whole = { from: left - TIME_MARGIN, until: right + TIME_MARGIN };
  const skips = skipLabels(story, scale, whole);
  const taken = skips.map((skip) => skip.room);
  const xOf = (virtualMs: number) => scale(story.storyAt(virtualMs));
  const virtualAt = (x: number) => story.virtualAt(scale.invert(x));

  const ticks: AxisLabel[] = [];
  let previous = 0;
  let kept = 0;
  let x = scale(anchorOf(scale));
  if (virtualAt(x) === 0 && isFree(tickRoom(x, 0), taken)) {
    ticks.push({ x, text: tickText(0) });
  }
  while (x + NEAREST <= right) {
    const after = virtualAt(x + NEAREST);
    const until = virtualAt(Math.min(x + FARTHEST, right));
    const next = niceValues(after, until, previous, kept).find((value) => {
      // Several steps can share an instant: where it is drawn says more than when it is.
      const isAhead = value > previous && xOf(value) >= x + NEAREST;
      const place = tickRoom(xOf(value), value);
      return isAhead && isFree(place, taken) && place.until <= whole.until;
    });
    if (next === undefined) {
      x += FARTHEST - NEAREST;
      continue;
    }
    ticks.push({ x: xOf(next), text: tickText(next) });
    taken.push(tickRoom(xOf(next), next));
    kept = next - previous;
    previous = next;
    x = xOf(next);
  }
  const isInSight = ({ x, text }: AxisLabel) => x - (text.length * FIGURE_WIDTH) / 2 >= whole.from;
  return { ticks: ticks.filter(isInSight), skips: skips.map((skip) => skip.label) };
}

/**
 * The story time from which what stands along the axis is laid out: some way before the window, and
 * the same for many windows, so that it stays what it is while the window moves.
 */
export function anchorOf(scale: TimeScale): number {
  const [left, right] = scale.range();
  const from = scale.invert(left);
  // What is left of the beginning of the run cannot be asked for; to its right it can.
  const length = Math.round((right - left) / (scale(from + 1) - scale(from)));
  return Math.floor(from / length) * length;
}
