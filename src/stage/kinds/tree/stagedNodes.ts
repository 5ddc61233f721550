import type { Station } from '../../../models/scene';
import type { View } from '../../frame/view';
import { type PlacedNode, placedTrees } from './placedTrees';
import type { TreePlan } from './plan';

/** A node as it is seen at a moment. */
export interface StagedNode extends PlacedNode {
  readonly opacity: number;
}

/** The station as it was before. */
export function before({ before: scene }: View, { id }: Station): Station | undefined {
  return scene.stations.find((station) => station.id === id);
}

/** The nodes that are there, those that appear, and those that have just gone. */
export function stagedNodes(view: View, station: Station, plan: TreePlan): readonly StagedNode[] {
  const { travel } = view;
  const now = placedTrees(station, plan).nodes;
  if (travel === 1) return [...now.values()].map((placed) => ({ ...placed, opacity: 1 }));
  const earlier = placedTrees(before(view, station) ?? { nodes: [] }, plan).nodes;
  const present = [...now.values()].map((placed) => {
    const opacity = earlier.has(placed.node.id) ? 1 : travel;
    return { ...placed, opacity };
  });
  const gone = [...earlier.values()]
    .filter(({ node }) => !now.has(node.id))
    .map((placed) => ({ ...placed, opacity: 1 - travel }));
  return [...gone, ...present];
}
