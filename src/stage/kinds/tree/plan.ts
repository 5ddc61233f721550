import type { StageRoom, Station, TreeRoom } from '../../../models/scene';
import type { Box } from '../../layout/box';
import type { KindPlan } from '../kind';
import { TITLE_HEIGHT } from '../title';
import { nodeSizes, SMALLEST_NODE } from './sizes';

export interface TreePlan extends KindPlan {
  readonly kind: 'tree';
  /** Where each of the trees side by side has its place. */
  readonly areas: readonly Box[];
}

/** Between two trees. */
const GAP = 16;
const NO_ROOM: TreeRoom = { trees: 1, leaves: 1, depth: 1 };
/** What a node takes with the room around it, at its best. */
const NODE = { width: 110, height: 70 } as const;
/** Trees are seldom wider than so many nodes: mostly one half of a batch goes well. */
const USUAL_LEAVES = 4;

/** The height of a tree of so many levels at a level of detail. */
export function treeHeight(
  { id }: Station,
  { trees }: StageRoom,
  _width: number,
  _labelLength: number,
  level: number,
): number {
  const { depth } = trees[id] ?? NO_ROOM;
  const size = nodeSizes(1)[level] ?? SMALLEST_NODE;
  return TITLE_HEIGHT + depth * (size.height + size.levelGap) - size.levelGap + 4;
}

/** Plans an area for every tree that there is at once. */
export function planTree(station: Station, { trees }: StageRoom, box: Box): TreePlan {
  const room = trees[station.id] ?? NO_ROOM;
  const count = Math.max(1, room.trees);
  const inner = { ...box, y: box.y + TITLE_HEIGHT, height: Math.max(1, box.height - TITLE_HEIGHT) };
  const columns = columnsOf(count, inner, room);
  const lines = Math.ceil(count / columns);
  const width = (inner.width - (columns - 1) * GAP) / columns;
  const height = (inner.height - (lines - 1) * GAP) / lines;
  const areas = Array.from({ length: count }, (_, index) => ({
    x: inner.x + (index % columns) * (width + GAP),
    y: inner.y + Math.floor(index / columns) * (height + GAP),
    width,
    height,
  }));
  return { kind: 'tree', box, sections: [], areas };
}

/** So many areas side by side that each has about the shape of a tree. */
function columnsOf(count: number, { width, height }: Box, { leaves, depth }: TreeRoom): number {
  const shape = Math.min(leaves, USUAL_LEAVES);
  let best = 1;
  let most = 0;
  for (let columns = 1; columns <= count; columns += 1) {
    const across = width / columns / (shape * NODE.width);
    const down = height / Math.ceil(count / columns) / (depth * NODE.height);
    if (Math.min(across, down) <= most) continue;
    most = Math.min(across, down);
    best = columns;
  }
  return best;
}
