import { bisectLeft } from 'd3-array';
import type { Span, TimelineLane } from '../models/scene';
import type { Subject } from '../models/subject';
import { inSight, TIME_MARGIN, type TimeScale } from './axisLayout';
import { type Course, instantBeginsAt } from './moments';

/** A span of a lane in pixels of the time area. */
export interface SpanBar {
  readonly x: number;
  readonly width: number;
  /** How much of its left cannot be seen: its label stands to the right of that. */
  readonly hidden: number;
  readonly look: Span['look'];
  /** Empty when there is no room for words. */
  readonly label: string;
  /** The whole label, for tooltips and screen readers. */
  readonly says: string;
  /** Story time at which it begins. */
  readonly storyMs: number;
  /** Whose work it shows, if not that of the lane. */
  readonly of: Subject | null;
}

/** Free room between a bar and the next. */
const BAR_GAP = 1;
const NARROWEST_BAR = 3;
/** Bars are cut this far beyond the range: out of sight, borders included. */
const BEYOND_SIGHT = TIME_MARGIN + 8;
/** Room to the left and right of a label in its bar, borders included. */
const LABEL_PADDING = 14;
/** A character of a label, in pixels, on the safe side. */
const CHARACTER_WIDTH = 7;
/** A label that has to be shortened keeps at least this many characters. */
const FEWEST_CHARACTERS = 4;
/** Says whether a label has room in a bar, if only shortened with an ellipsis. */
export function hasRoomForLabel(label: string, width: number): boolean {
  const characters = Math.min(label.length, FEWEST_CHARACTERS);
  return width - LABEL_PADDING >= characters * CHARACTER_WIDTH;
}

/** Where the spans of a lane begin and end, in story milliseconds. */
interface SpanTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Worked out once for a lane and its story: zooming asks for them again and again. */
const knownTimes = new WeakMap<TimelineLane, { story: Course['story']; times: SpanTimes }>();

/** When the spans of a lane begin and end in the story. */
export function spanTimes(lane: TimelineLane, course: Course): SpanTimes {
  const known = knownTimes.get(lane);
  if (known?.story === course.story) return known.times;
  const { storyAt, beginsAt, endOf } = clockOf(course);
  const starts = Float64Array.from(lane.spans, ({ from }, index) =>
    // A life begins when its instant does, even if other steps at that instant follow.
    index === 0 ? beginsAt(from) : storyAt(from),
  );
  const times = { starts, ends: Float64Array.from(lane.spans, endOf) };
  knownTimes.set(lane, { story: course.story, times });
  return times;
}

/** Virtual to story time, as spans need it. */
interface SpanClock {
  readonly storyAt: (virtualMs: number) => number;
  readonly beginsAt: (virtualMs: number) => number;
  /** Story time at which a span ends; one that is open at the end lasts as long as the run. */
  readonly endOf: (span: Span) => number;
}

const clocks = new WeakMap<Course['steps'], { story: Course['story']; clock: SpanClock }>();

/** Thousands of lanes share few instants: each is looked up once. */
function clockOf(course: Course): SpanClock {
  // Two runs that are compared share a story, and the same run can be told in another one.
  const { story, steps } = course;
  const known = clocks.get(steps);
  if (known?.story === story) return known.clock;
  const endsAtMs = story.virtualAt(story.lengthMs);
  const storyAt = remembered(story.storyAt);
  const clock: SpanClock = {
    storyAt,
    beginsAt: remembered((virtualMs) => instantBeginsAt(course, virtualMs)),
    endOf: ({ from, until }) => {
      const isOpen = until > endsAtMs || (from === until && until === endsAtMs);
      return isOpen ? story.lengthMs : storyAt(until);
    },
  };
  clocks.set(steps, { story, clock });
  return clock;
}

function remembered(find: (ms: number) => number): (ms: number) => number {
  const found = new Map<number, number>();
  return (ms) => {
    const known = found.get(ms);
    if (known !== undefined) return known;
    const value = find(ms);
    found.set(ms, value);
    return value;
  };
}

/**
 * The bars of a lane in sight, from left to right; what reaches out of it is cut there. Spans that
 * are too short to be told apart become one bar.
 */
export function spanBars(lane: TimelineLane, course: Course, scale: TimeScale): readonly SpanBar[] {
  const [left, right] = scale.range();
  const seen = inSight(scale);
  const { starts, ends } = spanTimes(lane, course);
  const bars: SpanBar[] = [];
  let together = 1;
  for (let index = bisectLeft(ends, seen.from); index < starts.length; index += 1) {
    const span = lane.spans[index];
    const storyMs = starts[index] ?? 0;
    if (!span || storyMs > seen.until) break;
    const from = Math.max(scale(storyMs), left - BEYOND_SIGHT);
    const until = Math.min(scale(ends[index] ?? storyMs) - BAR_GAP, right + BEYOND_SIGHT);
    const width = Math.max(NARROWEST_BAR, until - from);
    const last = bars.at(-1);
    const isOneWithLast = width === NARROWEST_BAR && last && from < last.x + last.width + BAR_GAP;
    if (isOneWithLast && last.look === span.look && last.label === '') {
      together += 1;
      const says = `${together} short stretches`;
      bars[bars.length - 1] = { ...last, width: from + width - last.x, says };
      continue;
    }
    together = 1;
    // Its label begins where the bar can be seen.
    const hidden = Math.max(0, left - TIME_MARGIN - from);
    const label = hasRoomForLabel(span.label, width - hidden) ? span.label : '';
    const { look, label: says, of = null } = span;
    bars.push({ x: from, width, hidden, look, label, says, storyMs, of });
  }
  return bars;
}
