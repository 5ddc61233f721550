import { piecewiseLinear } from '../playback/piecewise';
import type { StoryTime } from '../playback/storyTime';
import { durationText, roughDurationText, tickText } from './virtualTime';

/** Story milliseconds to pixels of the time area, and back; neither leaves the run. */
export interface TimeScale {
  (storyMs: number): number;
  readonly invert: (x: number) => number;
  /** Where the run begins and ends, in pixels. */
  readonly range: () => readonly [left: number, right: number];
}

/** Free room to the left and right of the run, so that the playhead's handle is never cut off. */
export const TIME_MARGIN = 20;

export function timeScale(story: StoryTime, width: number): TimeScale {
  const right = Math.max(TIME_MARGIN + 1, width - TIME_MARGIN);
  const ends = [0, Math.max(1, story.lengthMs)];
  const range = [TIME_MARGIN, right] as const;
  const toPixels = piecewiseLinear(ends, range);
  return Object.assign((storyMs: number) => toPixels(storyMs), {
    invert: piecewiseLinear(range, ends),
    range: () => range,
  });
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
const isWithin = (place: Occupied, whole: Occupied) =>
  place.from >= whole.from && place.until <= whole.until;
const tickRoom = (x: number, virtualMs: number) =>
  room(x, tickText(virtualMs).length * FIGURE_WIDTH);

/** Says what was skipped wherever the words fit into the stretch that was shortened. */
function skipLabels(story: StoryTime, scale: TimeScale): { label: AxisLabel; room: Occupied }[] {
  return story.skips.flatMap((skip) => {
    const stretch = scale(skip.until) - scale(skip.from);
    const x = (scale(skip.from) + scale(skip.until)) / 2;
    const words = [durationText(skip.virtualMs), roughDurationText(skip.virtualMs)];
    const text = words
      .map((duration) => `${duration} later`)
      .find((said) => said.length * LETTER_WIDTH + MARGIN <= stretch);
    return text ? [{ label: { x, text }, room: room(x, text.length * LETTER_WIDTH) }] : [];
  });
}

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
  const skips = skipLabels(story, scale);
  const taken = skips.map((skip) => skip.room);
  const [left, right] = scale.range();
  // Labels at either end may reach into the margin of the time area, but not out of it.
  const whole = { from: left - TIME_MARGIN, until: right + TIME_MARGIN };
  const xOf = (virtualMs: number) => scale(story.storyAt(virtualMs));
  const virtualAt = (x: number) => story.virtualAt(scale.invert(x));

  const ticks: AxisLabel[] = [];
  let previous = 0;
  let kept = 0;
  let x = left;
  if (virtualAt(left) === 0 && isFree(tickRoom(left, 0), taken)) {
    ticks.push({ x: left, text: tickText(0) });
  }
  while (x + NEAREST <= right) {
    const after = virtualAt(x + NEAREST);
    const until = virtualAt(Math.min(x + FARTHEST, right));
    const next = niceValues(after, until, previous, kept).find((value) => {
      // Several steps can share an instant: where it is drawn says more than when it is.
      const isAhead = value > previous && xOf(value) >= x + NEAREST;
      const place = tickRoom(xOf(value), value);
      return isAhead && isFree(place, taken) && isWithin(place, whole);
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
  return { ticks, skips: skips.map((skip) => skip.label) };
}
