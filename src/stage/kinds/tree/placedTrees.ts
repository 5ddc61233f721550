import type { Station, TreeNode } from '../../../models/scene';
import type { Box } from '../../layout/box';
import type { TreePlan } from './plan';
import { MOST_LEVEL_GAP, MOST_SPREAD, type NodeSize, nodeSizes, SMALLEST_NODE } from './sizes';
import { type TidyTree, tidyTree } from './tidy';

/** A node in its place. */
export interface PlacedNode {
  readonly node: TreeNode;
  readonly box: Box;
  readonly face: NodeSize['face'];
}

/** All nodes that are there and have room, and how many there is no room for. */
export interface PlacedTrees {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly hidden: number;
}

/** Where the nodes of a tree are, whatever state they are in. */
interface Places {
  /** What it was laid out for. */
  readonly tree: readonly TreeNode[];
  readonly boxes: ReadonlyMap<string, Pick<PlacedNode, 'box' | 'face'>>;
}

const NOWHERE: PlacedTrees = { nodes: new Map(), hidden: 0 };

/** While a step is shown, frame after frame asks for the same nodes. */
const known = new WeakMap<Station['nodes'], { plan: TreePlan; placed: PlacedTrees }>();
/** Step after step asks for the same trees, in which only looks have changed. */
const laidOut = new WeakMap<TreePlan, Map<string, Places>>();

/** Puts the nodes of all trees in their places: whole trees, so that what comes moves nothing. */
export function placedTrees({ nodes }: Pick<Station, 'nodes'>, plan: TreePlan): PlacedTrees {
  if (nodes.length === 0) return NOWHERE;
  const last = known.get(nodes);
  if (last?.plan === plan) return last.placed;
  const placed = place(nodes, plan);
  known.set(nodes, { plan, placed });
  return placed;
}

function place(nodes: readonly TreeNode[], plan: TreePlan): PlacedTrees {
  const found = new Map<string, PlacedNode>();
  let hidden = 0;
  for (const tree of treesIn(nodes)) {
    const { boxes } = placesOf(tree, plan);
    for (const node of tree) {
      const place = boxes.get(node.id);
      if (node.isAbsent) continue;
      if (place) found.set(node.id, { node, ...place });
      else hidden += 1;
    }
  }
  return { nodes: found, hidden };
}

/** The nodes of each tree, its root first. */
function treesIn(nodes: readonly TreeNode[]): readonly (readonly [TreeNode, ...TreeNode[]])[] {
  const trees = new Map<string, [TreeNode, ...TreeNode[]]>();
  const rootOf = new Map<string, string>();
  for (const node of nodes) {
    const root = (node.parent !== null && rootOf.get(node.parent)) || node.id;
    rootOf.set(node.id, root);
    const tree = trees.get(root);
    if (tree) tree.push(node);
    else trees.set(root, [node]);
  }
  return [...trees.values()];
}

function placesOf(tree: readonly [TreeNode, ...TreeNode[]], plan: TreePlan): Places {
  const [root] = tree;
  const trees = laidOut.get(plan) ?? new Map<string, Places>();
  laidOut.set(plan, trees);
  const last = trees.get(root.id);
  if (last && isShapedAlike(last.tree, tree)) return last;
  const area = plan.areas[root.slot];
  const boxes = area ? layOut(tree, area) : new Map<string, never>();
  const places = { tree, boxes };
  trees.set(root.id, places);
  return places;
}

/** Whether two trees are laid out alike, however their nodes look. */
function isShapedAlike(one: readonly TreeNode[], other: readonly TreeNode[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((node, index) => {
    const twin = other[index];
    if (node === twin) return true;
    const { id, parent, label, slot } = node;
    return id === twin?.id && parent === twin.parent && label === twin.label && slot === twin.slot;
  });
}

/** The richest size at which the whole tree fits; else as many levels as do at the smallest. */
function layOut([root, ...others]: readonly [TreeNode, ...TreeNode[]], area: Box): Places['boxes'] {
  const childrenOf = new Map<string, TreeNode[]>();
  for (const node of others) {
    const brothers = childrenOf.get(node.parent ?? '');
    if (brothers) brothers.push(node);
    else childrenOf.set(node.parent ?? '', [node]);
  }
  const longest = others.reduce(
    (most, { label }) => Math.max(most, label.length),
    root.label.length,
  );
  const whole = tidyTree(root, childrenOf, Number.POSITIVE_INFINITY);
  const fitting = nodeSizes(longest).find((size) => fits(whole, size, area));
  if (fitting) return boxesIn(whole, fitting, area);
  for (let levels = whole.levels - 1; levels > 0; levels -= 1) {
    const part = tidyTree(root, childrenOf, levels);
    if (fits(part, SMALLEST_NODE, area)) return boxesIn(part, SMALLEST_NODE, area);
  }
  return new Map();
}

const widthAt = ({ spread }: TidyTree, { width, gap }: NodeSize) => spread * (width + gap) + width;
const heightAt = ({ levels }: TidyTree, { height, levelGap }: NodeSize) =>
  levels * (height + levelGap) - levelGap;

function fits(tree: TidyTree, size: NodeSize, area: Box): boolean {
  return widthAt(tree, size) <= area.width && heightAt(tree, size) <= area.height;
}

/** Spreads a tree over its area, as far as looks good. */
function boxesIn(tree: TidyTree, size: NodeSize, area: Box): Places['boxes'] {
  const { width, height, gap, levelGap, face } = size;
  const across = Math.min(
    (width + gap) * MOST_SPREAD[face],
    tree.spread === 0 ? 0 : (area.width - width) / tree.spread,
  );
  const down = Math.min(
    height + Math.max(levelGap, height * MOST_LEVEL_GAP[face]),
    tree.levels === 1 ? 0 : (area.height - height) / (tree.levels - 1),
  );
  const left = area.x + (area.width - tree.spread * across - width) / 2;
  return new Map(
    tree.places.map(({ node, x, level }) => [
      node.id,
      { box: { x: left + x * across, y: area.y + level * down, width, height }, face },
    ]),
  );
}
