import type { ShardRow, Station } from '../../../models/scene';
import { boxBetween } from '../../frame/boxBetween';
import type { View } from '../../frame/view';
import type { Box } from '../../layout/box';
import { slotBox } from '../../layout/slotGrid';
import type { CheckpointMark } from './marks';
import type { RowPlan, ShardsPlan } from './plan';

/** The height of the triangle. */
export const TRIANGLE = 8;
/** From a chip to the triangle below it. */
const BELOW = 7;
/** The line in a gap reaches so far beyond the dots at both ends. */
const BEYOND = 1;

/** The checkpoint of each row; one that moved on is on its way. */
export function checkpointMarks(
  { before, travel }: View,
  station: Station,
  plan: ShardsPlan,
): readonly CheckpointMark[] {
  const was = before.stations.find(({ id }) => id === station.id);
  const earlier = new Map(was?.rows.map((row) => [row.id, row]));
  const rows = new Map(station.rows.map((row) => [row.id, row]));
  const kind = plan.way.size.chip.face === 'dot' ? 'tick' : 'triangle';
  return plan.sections.flatMap((section) => {
    const to = standIn(section, plan, rows.get(section.id));
    if (!to) return [];
    const from = standIn(section, plan, earlier.get(section.id)) ?? to;
    const { x, y, height } = travel === 1 ? to : boxBetween(from, to, travel);
    return [{ id: section.id, x, y, height, kind }];
  });
}

/** Where the checkpoint of a row stands; as wide as nothing. */
function standIn({ grid }: RowPlan, { way }: ShardsPlan, row: ShardRow | undefined): Box | null {
  const at = row?.checkpoint ?? null;
  if (at === null) return null;
  const { chip } = way.size;
  // Behind the last chip of a line there is room for it as well.
  const isAfterAll = at > 0 && (at >= grid.capacity || at % grid.columns === 0);
  const chipBox = slotBox(grid, isAfterAll ? at - 1 : at);
  if (!chipBox) return null;
  const x = isAfterAll
    ? chipBox.x + chipBox.width + chip.gap / 2
    : chipBox.x - Math.min(chip.gap, 6) / 2;
  if (chip.face === 'dot') {
    return { x, y: chipBox.y - BEYOND, width: 0, height: chipBox.height + 2 * BEYOND };
  }
  const below = chip.face === 'square' ? 0.5 : BELOW;
  const height = chip.face === 'square' ? 6 : TRIANGLE;
  return { x, y: chipBox.y + chipBox.height + below, width: 0, height };
}
