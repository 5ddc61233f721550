import type { Lane, LaneBar } from '../../models/scene';
import type { Subject } from '../../models/subject';
import type { Box } from '../layout/box';
import { type LanePlan, NOTE_GAP } from '../layout/lanePlan';
import type { BatchMark, LaneMark } from '../marks';
import { fitted, ranFor, textWidth } from '../words';
import { startBatches } from './batches';
import { boxOutline, plannedOutline } from './outline';
import type { PlannedLane } from './plannedLanes';
import type { View } from './view';

/** The least height of a lane with two lines of text and no bar. */
const STACKED = 34;

/** Lanes, one by one. */
export function laneMarks(
  lanes: readonly PlannedLane[],
  view: View,
  selected: Subject | null,
): readonly LaneMark[] {
  return lanes.map((lane) => laneMark(lane, view, lane.lane.subject === selected));
}

/** Lanes too small for text, as one for each look. */
export function cellMarks(
  lanes: readonly PlannedLane[],
  { virtualMs }: View,
): readonly BatchMark[] {
  const batches = startBatches('cells');
  for (const { lane, plan, box, opacity } of lanes) {
    const batch = batches.of(lookOf(lane, virtualMs), false, opacity);
    batches.add(batch, 'ground', plannedOutline(box, laneRadius(box)));
    if (lane.bar === null) continue;
    const bar = { ...plan.bar, x: box.x + plan.bar.x, y: box.y + plan.bar.y };
    const width = barWidth(bar, fractionOf(lane.bar, virtualMs));
    batches.add(batch, 'track', boxOutline(bar, bar.height / 2));
    if (width > 0) batches.add(batch, 'bar', boxOutline({ ...bar, width }, bar.height / 2));
  }
  return batches.marks();
}

function laneMark(
  { lane, plan, box, opacity, tokens, isEmpty }: PlannedLane,
  { virtualMs }: View,
  isSelected: boolean,
): LaneMark {
  const { id, subject, label, bar } = lane;
  const note = noteOf(lane, virtualMs);
  const hidden = tokens - plan.chips.capacity;
  const text = hidden > 0 ? `+${hidden} · ${note}` : noteBeside(lane, note, roomFor(plan, tokens));
  const labelWidth = textWidth(label, 12, 'regular');
  const noteWidth = textWidth(text, 12, 'semibold') + 2 * plan.bar.x + NOTE_GAP;
  const isBeside = labelWidth <= box.width - Math.max(100, noteWidth);
  const isFitting = labelWidth <= box.width - 2 * plan.bar.x;
  // Where the note stands further down, a name has the lines above to itself.
  const isAbove = !isBeside && plan.below !== null && isFitting;
  // Without a bar there are two lines in a low lane too.
  const isStacked = !isBeside && !isAbove && bar === null && isFitting && box.height >= STACKED;
  const middle = bar && plan.bar.height > 3 ? plan.bar.y / 2 + 2 : box.height / 2;
  const labelY = isAbove ? Math.min(18, plan.bar.y / 2) : isStacked ? middle - 8 : middle;
  const restingNoteY = isStacked ? middle + 8 : middle;
  return {
    id,
    subject,
    isSelected,
    ...box,
    look: lookOf(lane, virtualMs),
    radius: laneRadius(box),
    opacity,
    note: plan.note && { x: plan.note.x, y: bar || isAbove ? plan.note.y : restingNoteY, text },
    // Tokens stand where the label would be; half a name says less than none.
    label:
      plan.note && isEmpty && (isBeside || isAbove || isStacked)
        ? { x: plan.bar.x, y: labelY, text: label }
        : null,
    bar: bar && { ...plan.bar, fraction: fractionOf(bar, virtualMs) },
    says: note === '' ? label : `${label}, ${note}`,
  };
}

const laneRadius = ({ height }: Box) => Math.min(8, height / 4);

/** How a lane looks at a moment: it can still be getting ready. */
function lookOf({ look, bar }: Lane, virtualMs: number): Lane['look'] {
  const isStarting = bar !== null && virtualMs < bar.begins;
  return isStarting && look === 'inFlight' ? 'starting' : look;
}

/** What the lane is doing: its own words, or how long it has been at it. */
function noteOf({ note, bar }: Lane, virtualMs: number): string {
  if (bar === null) return note;
  if (virtualMs < bar.begins) return bar.startingNote;
  const ran = ranFor(virtualMs - bar.begins);
  return note === '' ? ran : `${note}, ${ran}`;
}

/** A note that has words of its own goes without the time where there is no room for both. */
function noteBeside({ note: words }: Lane, note: string, room: number): string {
  const isTooLong = words !== '' && textWidth(note, 12, 'semibold') > room;
  return isTooLong ? fitted(words, room, 12, 'semibold') : note;
}

/** The width that a note has beside what is in the lane. */
function roomFor({ note, chips, below, width }: LanePlan, tokens: number): number {
  if (!note || tokens === 0) return width;
  if (below !== null) return below;
  const { chip, columns, x } = chips;
  return note.x - x - Math.min(tokens, columns) * (chip.width + chip.gap) - NOTE_GAP;
}

/** How much of its time limit has passed. */
function fractionOf({ from, until }: LaneBar, virtualMs: number): number {
  if (until <= from) return 1;
  return Math.min(1, Math.max(0, (virtualMs - from) / (until - from)));
}

/** The part of a bar that is filled: at least as wide as it is high once there is something. */
function barWidth({ width, height }: Box, fraction: number): number {
  return fraction === 0 ? 0 : Math.max(width * fraction, Math.min(height, width));
}
