import type { ShardRow, Station } from '../../../models/scene';
import type { Subject } from '../../../models/subject';
import { slotBox } from '../../layout/slotGrid';
import { fitted, textWidth } from '../../words';
import type { Thing } from '../kind';
import { TRIANGLE } from './checkpoints';
import type { RowMark } from './marks';
import type { RowPlan, ShardsPlan } from './plan';

const LABEL_SIZE = 13;
const NOTE_SIZE = 12;
const NAME_PAD = 14;
/** From a name to what stands right of it. */
const NAME_GAP = 4;
/** From one line of text to the next. */
const LINE = 17;
const CHECKPOINT = 'checkpoint';

/** The rows, each with as much text as it has room for. */
export function rowMarks(
  station: Station,
  plan: ShardsPlan,
  selected: Subject | null,
): readonly RowMark[] {
  return placedRows(station, plan).map(({ row, section }) => {
    const { id, subject, look } = row;
    return {
      id: `row ${id}`,
      subject,
      isSelected: subject === selected,
      ...section.box,
      look,
      radius: radiusOf(plan),
      ...textsOf(row, section, plan),
      says: saidOf(row),
    };
  });
}

/** The rows as what can be pointed at. */
export function rowThings(station: Station, plan: ShardsPlan): readonly Thing[] {
  return placedRows(station, plan).map(({ row, section }) => ({
    ...{ id: `row ${row.id}`, subject: row.subject, ...section.box },
    ...{ radius: radiusOf(plan), says: saidOf(row) },
  }));
}

const saidOf = ({ label, note }: ShardRow) => (note === '' ? label : `${label}, ${note}`);

const radiusOf = ({ way }: ShardsPlan) => (way.naming === 'none' ? 3 : 10);

function placedRows({ rows }: Station, { sections }: ShardsPlan) {
  const plans = new Map(sections.map((section) => [section.id, section]));
  return rows.flatMap((row) => {
    const section = plans.get(row.id);
    return section ? [{ row, section }] : [];
  });
}

function textsOf(
  row: ShardRow,
  section: RowPlan,
  plan: ShardsPlan,
): Pick<RowMark, 'label' | 'note' | 'checkpoint'> {
  switch (plan.way.naming) {
    case 'beside':
      return besideChips(row, section, plan);
    case 'above':
      return aboveChips(row, section, plan);
    case 'none':
      return { label: null, note: null, checkpoint: null };
  }
}

/** Name, note and the word for the triangle, one under the other, left of the chips. */
function besideChips(
  row: ShardRow,
  { box, grid }: RowPlan,
  { way }: ShardsPlan,
): Pick<RowMark, 'label' | 'note' | 'checkpoint'> {
  const width = way.left - NAME_PAD - NAME_GAP;
  const text = (y: number, what: string, size: number) => ({
    x: NAME_PAD,
    y,
    text: fitted(what, width, size, 'semibold'),
  });
  const isTall = box.height >= 2 * LINE + 4;
  // On the line of the chips, or in the middle of a low row.
  const first = isTall ? Math.min(22, box.height / 2 - 3) : box.height / 2 + 4.5;
  const foot = (slotBox(grid, 0)?.y ?? box.y) - box.y + way.size.chip.height + 7 + TRIANGLE;
  const second = first + LINE;
  const isWordClear = foot - (row.note === '' ? first : second) >= 15 && foot <= box.height;
  return {
    label: text(first, row.label, LABEL_SIZE),
    note: isTall && row.note !== '' ? text(second, row.note, NOTE_SIZE) : null,
    checkpoint:
      row.checkpoint !== null && way.size.chip.face === 'under' && isWordClear
        ? text(foot, CHECKPOINT, NOTE_SIZE)
        : null,
  };
}

/** Name and note in a line above the chips. */
function aboveChips(
  row: ShardRow,
  { box }: RowPlan,
  { way }: ShardsPlan,
): Pick<RowMark, 'label' | 'note' | 'checkpoint'> {
  const width = box.width - 2 * way.pad;
  const label = fitted(row.label, width, LABEL_SIZE, 'semibold');
  const used = textWidth(label, LABEL_SIZE, 'semibold') + NAME_GAP;
  const note = fitted(row.note, width - used, NOTE_SIZE, 'semibold');
  return {
    label: { x: way.pad, y: 16, text: label },
    note: note === '' ? null : { x: way.pad + used, y: 16, text: note },
    checkpoint: null,
  };
}
