import type { Problem } from '../models/model';
import type { Span, TimelineLane } from '../models/scene';
import { itemIn } from '../models/subject';
import type { TimeScale } from './axisLayout';
import { type Course, instantBeginsAt, settledAt, stepHolding } from './moments';

/** A span of a lane in pixels of the time area. */
export interface SpanBar {
  readonly x: number;
  readonly width: number;
  readonly look: Span['look'];
  /** Empty when there is no room for words. */
  readonly label: string;
  /** The whole label, for tooltips and screen readers. */
  readonly says: string;
  /** Story time at which it begins. */
  readonly storyMs: number;
}

/** One problem, or several that stand too near each other to be told apart. */
export interface ProblemMark {
  readonly x: number;
  /** `storyMs` is when what went wrong can be seen. */
  readonly problems: readonly { readonly title: string; readonly storyMs: number }[];
}

/** Free room between a bar and the next. */
const BAR_GAP = 1;
const NARROWEST_BAR = 3;
/** Room to the left and right of a label in its bar, borders included. */
const LABEL_PADDING = 14;
/** A character of a label, in pixels, on the safe side. */
const CHARACTER_WIDTH = 7;
/** A label that has to be shortened keeps at least this many characters. */
const FEWEST_CHARACTERS = 4;
/** Marks of problems stand at least this far apart: room for a count. */
const MARK_ROOM = 28;

/** Lanes in which something went wrong first, then what works on items, then the rest. */
export function laneOrder(lanes: readonly TimelineLane[]): readonly TimelineLane[] {
  const rank = (lane: TimelineLane) =>
    lane.hasProblem ? 0 : itemIn(lane.subject) === null ? 1 : 2;
  return lanes.toSorted((one, other) => rank(one) - rank(other));
}

/** Says whether a label has room in a bar, if only shortened with an ellipsis. */
export function hasRoomForLabel(label: string, width: number): boolean {
  const characters = Math.min(label.length, FEWEST_CHARACTERS);
  return width - LABEL_PADDING >= characters * CHARACTER_WIDTH;
}

/** Story time at which a span ends; one that is still open at the end lasts as long as the run. */
function endOf(span: Span, { story }: Course): number {
  const endsAtMs = story.virtualAt(story.lengthMs);
  const isOpen = span.until > endsAtMs || (span.from === span.until && span.until === endsAtMs);
  return isOpen ? story.lengthMs : story.storyAt(span.until);
}

/**
 * The bars of a lane, from left to right, none outside the time area. Spans that are too short to
 * be told apart become one bar.
 */
export function spanBars(lane: TimelineLane, reader: Course, scale: TimeScale): readonly SpanBar[] {
  const bars: SpanBar[] = [];
  let together = 1;
  for (const [index, span] of lane.spans.entries()) {
    // A life begins when its instant does, even if other steps at that instant follow.
    const storyMs =
      index === 0 ? instantBeginsAt(reader, span.from) : reader.story.storyAt(span.from);
    const x = scale(storyMs);
    const width = Math.max(NARROWEST_BAR, scale(endOf(span, reader)) - x - BAR_GAP);
    const last = bars.at(-1);
    const isOneWithLast = width === NARROWEST_BAR && last && x < last.x + last.width + BAR_GAP;
    if (isOneWithLast && last.look === span.look && last.label === '') {
      together += 1;
      const says = `${together} short stretches`;
      bars[bars.length - 1] = { ...last, width: x + width - last.x, says };
      continue;
    }
    together = 1;
    const label = hasRoomForLabel(span.label, width) ? span.label : '';
    bars.push({ x, width, look: span.look, label, says: span.label, storyMs });
  }
  return bars;
}

/** Where the problems stand above the axis, with those that crowd taken together. */
export function problemMarks(
  problems: readonly Problem[],
  reader: Course,
  scale: TimeScale,
): readonly ProblemMark[] {
  const marks: { x: number; problems: { title: string; storyMs: number }[] }[] = [];
  for (const { seq, title } of problems) {
    const step = stepHolding(reader.steps, seq);
    const problem = { title, storyMs: settledAt(reader, step) };
    const x = scale(settledAt(reader, step));
    const last = marks.at(-1);
    if (last && x - last.x < MARK_ROOM) last.problems.push(problem);
    else marks.push({ x, problems: [problem] });
  }
  return marks;
}

/** Where the steps begin, as one path of short strokes; empty where they would run together. */
export function stepStrokes(reader: Course, scale: TimeScale, height: number): string {
  const [left, right] = scale.range();
  if (reader.steps.length * 5 > right - left) return '';
  return reader.steps.map(({ index }) => `M${strokeX(reader, scale, index)} 0v${height}`).join('');
}

function strokeX(reader: Course, scale: TimeScale, step: number): number {
  // Half pixels keep strokes one pixel wide sharp.
  return Math.floor(scale(settledAt(reader, step))) + 0.5;
}
