import { max, nice, tickStep, ticks } from 'd3-array';
import type { Datapoints } from './datapoints';

/** Room around the plot for the labels of its axes, in pixels. */
const MARGIN = { top: 6, right: 10, bottom: 20, left: 46 } as const;

/** Where values and times are drawn, in pixels, and back. */
export interface ChartScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The highest value of the axis, and how far apart its lines are. */
  readonly most: number;
  /** Virtual milliseconds at the right end. */
  readonly endMs: number;
  readonly xOf: (virtualMs: number) => number;
  readonly yOf: (value: number) => number;
  readonly timeAt: (x: number) => number;
  readonly valueAt: (y: number) => number;
}

/** The highest value that a chart has to show. */
export function highest({ values }: Datapoints): number {
  return max(values, (value) => value ?? 0) ?? 0;
}

export function chartScale(
  size: { readonly width: number; readonly height: number },
  domain: { readonly most: number; readonly endMs: number },
): ChartScale {
  const left = MARGIN.left;
  const right = Math.max(left + 1, size.width - MARGIN.right);
  const top = MARGIN.top;
  const bottom = Math.max(top + 1, size.height - MARGIN.bottom);
  const [, nicest] = nice(0, domain.most > 0 ? domain.most : 1, 3);
  const endMs = Math.max(1, domain.endMs);
  return {
    ...{ ...size, left, right, top, bottom, most: nicest, endMs },
    xOf: (virtualMs) => left + (virtualMs / endMs) * (right - left),
    yOf: (value) => bottom - (value / nicest) * (bottom - top),
    timeAt: (x) => Math.min(Math.max((x - left) / (right - left), 0), 1) * endMs,
    valueAt: (y) => Math.min(Math.max((bottom - y) / (bottom - top), 0), 1) * nicest,
  };
}

/** The lines of the value axis; whole numbers where only those can be. */
export function valueTicks({ most, top, bottom }: ChartScale, isWhole: boolean): readonly number[] {
  const count = bottom - top < 60 ? 1 : bottom - top < 130 ? 2 : 4;
  const values = count === 1 ? [0, most] : ticks(0, most, count);
  return isWhole ? values.filter(Number.isInteger) : values;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Intervals of virtual time whose multiples read well. */
const INTERVALS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[SECOND, 2 * SECOND, 5 * SECOND, 10 * SECOND, 15 * SECOND, 30 * SECOND],
  ...[MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE],
  ...[HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY],
];
/** The least room for a time label, in pixels. */
const LABEL_ROOM = 62;

/** The labelled times of the time axis. */
export function timeTicks({ endMs, left, right }: ChartScale): readonly number[] {
  const most = Math.max(1, Math.floor((right - left) / LABEL_ROOM));
  const interval = INTERVALS.find((length) => endMs / length <= most) ?? 7 * DAY;
  const count = Math.floor(endMs / interval) + 1;
  return Array.from({ length: count }, (_, index) => index * interval);
}

/** Values that a threshold moves by: a hundred of them on the axis at most. */
export function thresholdStep(most: number, isWhole: boolean): number {
  const step = tickStep(0, most, 100);
  return isWhole ? Math.max(1, step) : step;
}
