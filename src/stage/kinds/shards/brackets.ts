import type { Bracket, ShardRow, Station } from '../../../models/scene';
import type { Subject } from '../../../models/subject';
import { boxOutline } from '../../frame/outline';
import type { View } from '../../frame/view';
import type { Box } from '../../layout/box';
import { slotBox } from '../../layout/slotGrid';
import { textWidth } from '../../words';
import type { Thing } from '../kind';
import type { BracketMark } from './marks';
import type { RowPlan, ShardsPlan } from './plan';
import { hasPills } from './sizes';

const PILL_SIZE = 12;
const PILL_HEIGHT = 16;
/** How much nearer to the chips each bracket inside another stands. */
const STEP = 4;
/** A bracket's ends stand so far from the chips. */
const CLEAR = 2;

/** A bracket in its place. */
interface Placed {
  readonly row: ShardRow;
  readonly bracket: Bracket;
  readonly plan: RowPlan;
  /** The chips below it, line by line, as one box each. */
  readonly lines: readonly Box[];
  /** How many others it is inside of. */
  readonly depth: number;
}

/** What is bracketed at a moment, and what was and no longer is. */
export function bracketMarks(
  view: View,
  station: Station,
  plan: ShardsPlan,
  selected: Subject | null,
): readonly BracketMark[] {
  const { before, travel } = view;
  const was = before.stations.find(({ id }) => id === station.id);
  const now = placedIn(station, plan);
  const earlier = travel === 1 || !was ? [] : placedIn(was, plan);
  const known = new Set(earlier.map(({ bracket }) => bracket.id));
  const present = new Set(now.map(({ bracket }) => bracket.id));
  const gone = earlier.filter(({ bracket }) => !present.has(bracket.id));
  const isNew = ({ bracket }: Placed) => travel < 1 && !known.has(bracket.id);
  return [
    ...marksOf(now, plan, selected, (placed) => (isNew(placed) ? travel : 1)),
    ...marksOf(gone, plan, selected, () => 1 - travel),
  ];
}

/** What of each bracket can be pointed at: what is above its first line. */
export function bracketThings(station: Station, plan: ShardsPlan): readonly Thing[] {
  return placedIn(station, plan).map((placed) => {
    const { bracket, row } = placed;
    const box = isAround(plan) ? firstOf(placed) : above(placed, plan);
    const says = saidOf(row, bracket);
    return { id: `bracket ${bracket.id}`, subject: bracket.subject, ...box, radius: 4, says };
  });
}

function marksOf(
  all: readonly Placed[],
  plan: ShardsPlan,
  selected: Subject | null,
  opacityOf: (placed: Placed) => number,
): readonly BracketMark[] {
  const pills: Box[] = [];
  const outerFirst = [...all].sort((one, other) => one.depth - other.depth);
  const marks = outerFirst.map((placed): BracketMark => {
    const { row, bracket } = placed;
    const pill = hasPills(plan.way.size) ? pillOf(placed, plan) : null;
    const isClear = pill !== null && !pills.some((other) => overlaps(other, pill));
    if (isClear) pills.push(pill);
    return {
      id: `bracket ${bracket.id}`,
      subject: bracket.subject,
      isSelected: bracket.subject === selected,
      look: bracket.look,
      path: placed.lines
        .map((line) => (isAround(plan) ? aroundPath(line) : pathOver(line, placed, plan)))
        .join(''),
      isAround: isAround(plan),
      pill: isClear ? pill : null,
      opacity: opacityOf(placed),
      says: saidOf(row, bracket),
    };
  });
  // What is called outside lies over what runs inside.
  return marks.reverse();
}

const isAround = ({ way }: ShardsPlan) => way.size.chip.face === 'dot';

const saidOf = (row: ShardRow, { label }: Bracket) => `${row.label}: ${label}`;

function placedIn({ rows }: Station, { sections }: ShardsPlan): readonly Placed[] {
  const plans = new Map(sections.map((section) => [section.id, section]));
  return rows.flatMap((row) => {
    const plan = plans.get(row.id);
    if (!plan) return [];
    return row.brackets.flatMap((bracket): Placed[] => {
      const lines = linesOf(plan, bracket);
      const depth = row.brackets.filter((other) => isInside(bracket, other)).length;
      return lines.length === 0 ? [] : [{ row, bracket, plan, lines, depth }];
    });
  });
}

function isInside(one: Bracket, other: Bracket): boolean {
  const isLarger = other.to - other.from > one.to - one.from;
  return isLarger && other.from <= one.from && one.to <= other.to;
}

/** The chips of a bracket, line by line, as far as there is room for them. */
function linesOf({ grid }: RowPlan, { from, to }: Bracket): readonly Box[] {
  const lines: Box[] = [];
  const last = Math.min(to, grid.capacity - 1);
  for (let first = from; first <= last; ) {
    const end = Math.min(last, first - (first % grid.columns) + grid.columns - 1);
    const [left, right] = [slotBox(grid, first), slotBox(grid, end)];
    if (left && right) lines.push({ ...left, width: right.x + right.width - left.x });
    first = end + 1;
  }
  return lines;
}

const firstOf = ({ lines, plan }: Placed): Box => lines[0] ?? plan.box;

/** The strip above the first line of a bracket; what is inside another has the lower part of it. */
function above(placed: Placed, plan: ShardsPlan): Box {
  const { x, y, width } = firstOf(placed);
  const top = placed.depth > 0 ? lineY(firstOf(placed), placed, plan) : y - plan.way.size.above;
  return { x, y: top, width, height: y - top };
}

/** Where the line of a bracket is, above these chips. */
function lineY({ y }: Box, { depth }: Placed, { way }: ShardsPlan): number {
  const { size } = way;
  const highest = y - (hasPills(size) ? size.above - PILL_HEIGHT / 2 - 1 : size.above - 1);
  return Math.min(highest + depth * STEP, y - CLEAR - 2);
}

function pathOver(line: Box, placed: Placed, plan: ShardsPlan): string {
  const top = short(lineY(line, placed, plan));
  const foot = short(line.y - CLEAR);
  const [left, right] = [short(line.x + 0.75), short(line.x + line.width - 0.75)];
  return `M${left},${foot}V${top}H${right}V${foot}`;
}

function aroundPath({ x, y, width, height }: Box): string {
  const by = 0.5;
  return boxOutline({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }, 2);
}

const short = (value: number) => Math.round(value * 100) / 100;

/** What the bracket is called, in the middle of its first line, inside its row. */
function pillOf(placed: Placed, plan: ShardsPlan): BracketMark['pill'] {
  const { bracket } = placed;
  const first = firstOf(placed);
  const { box } = placed.plan;
  const width = textWidth(bracket.label, PILL_SIZE, 'semibold') + 16;
  if (bracket.label === '' || width > box.width) return null;
  const middle = first.x + first.width / 2 - width / 2;
  const x = Math.max(box.x + 2, Math.min(middle, box.x + box.width - width - 2));
  const y = lineY(first, { ...placed, depth: 0 }, plan) - PILL_HEIGHT / 2;
  return { x, y, width, height: PILL_HEIGHT, text: bracket.label };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
