import type { StageRoom, Station } from '../../../models/scene';
import type { Box } from '../../layout/box';
import { fairShares } from '../../layout/fairShares';
import { heightFor, type SlotGrid, slotGrid } from '../../layout/slotGrid';
import type { KindPlan } from '../kind';
import { TITLE_HEIGHT } from '../title';
import { type Arrangement, bestArrangement, heightAtLevel } from './arrange';

/** A row in its place, planned for all that it ever holds. */
export interface RowPlan {
  readonly id: string;
  readonly box: Box;
  readonly grid: SlotGrid;
}

export interface ShardsPlan extends KindPlan {
  readonly kind: 'shards';
  readonly way: Arrangement;
  readonly sections: readonly RowPlan[];
  /** Whether every slot of the run has its place. */
  readonly hasRoom: boolean;
}

const slotsOf = ({ rows }: Station, { slots }: StageRoom) => rows.map(({ id }) => slots[id] ?? 0);

/** The height of the station at a level of detail. */
export function shardsHeight(
  station: Station,
  room: StageRoom,
  width: number,
  labelLength: number,
  level: number,
): number {
  return TITLE_HEIGHT + heightAtLevel(slotsOf(station, room), width, labelLength, level);
}

/** Plans a row for every shard, the same for the whole run. */
export function planShards(
  station: Station,
  room: StageRoom,
  box: Box,
  labelLength: number,
): ShardsPlan {
  const slots = slotsOf(station, room);
  const height = box.height - TITLE_HEIGHT;
  const way = bestArrangement(slots, { width: box.width, height }, labelLength);
  const { columns, gap, width, left, pad, top, bottom, size } = way;
  const lines = way.heights.length;
  const heights = fairShares(way.heights, height - gap * (lines - 1));
  const sections: RowPlan[] = [];
  let y = box.y + TITLE_HEIGHT;
  for (const [line, rowHeight] of heights.entries()) {
    const ids = station.rows.slice(line * columns, (line + 1) * columns);
    for (const [index, { id }] of ids.entries()) {
      const row = { x: box.x + index * (width + gap), y, width, height: rowHeight };
      const inner = {
        x: row.x + left,
        y: y + top + size.above,
        width: width - left - pad,
        height: rowHeight - top - size.above - size.below - bottom,
      };
      const wanted = heightFor(room.slots[id] ?? 0, inner.width, size.chip);
      // Beside a name that takes more height, chips are in the middle.
      if (way.naming === 'beside') inner.y += Math.max(0, inner.height - wanted) / 2;
      sections.push({ id, box: row, grid: slotGrid(inner, size.chip) });
    }
    y += rowHeight + gap;
  }
  const hasRoom = sections.every(({ grid }, index) => grid.capacity >= (slots[index] ?? 0));
  return { kind: 'shards', box, way, sections, hasRoom };
}
