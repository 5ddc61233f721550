import { type HierarchyNode, hierarchy, tree } from 'd3-hierarchy';
import type { TreeNode } from '../../../models/scene';

/** A node's place in its tree, in widths of a node from the leftmost one and in levels. */
interface TidyPlace {
  readonly node: TreeNode;
  readonly x: number;
  readonly level: number;
}

/** A tree whose nodes are as near to each other as they can be, children under their parent. */
export interface TidyTree {
  readonly places: readonly TidyPlace[];
  /** From the leftmost node to the rightmost, in widths of a node. */
  readonly spread: number;
  readonly levels: number;
}

/** How much further apart cousins are than brothers. */
const COUSINS = 1.12;

/** Lays a tree out; levels from this one on are left out. */
export function tidyTree(
  root: TreeNode,
  childrenOf: ReadonlyMap<string, readonly TreeNode[]>,
  mostLevels: number,
): TidyTree {
  const data = hierarchy(root, ({ id }) => childrenOf.get(id));
  if (data.height >= mostLevels) {
    data.each((one) => {
      if (one.depth === mostLevels - 1) delete one.children;
    });
  }
  const placed = tree<TreeNode>()
    .nodeSize([1, 1])
    .separation((one, other) => (one.parent === other.parent ? 1 : COUSINS))(data);
  const nodes = placed.descendants();
  const leftmost = nodes.reduce((least, { x }) => Math.min(least, x), 0);
  const rightmost = nodes.reduce((most, { x }) => Math.max(most, x), 0);
  return {
    places: nodes.map(({ data: node, x, depth }) => ({ node, x: x - leftmost, level: depth })),
    spread: rightmost - leftmost,
    levels: levelsIn(nodes),
  };
}

function levelsIn(nodes: readonly HierarchyNode<TreeNode>[]): number {
  return nodes.reduce((most, { depth }) => Math.max(most, depth), 0) + 1;
}
