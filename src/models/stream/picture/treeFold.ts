import { chunksOf, withChanged } from '../../chunks';
import type { PlannedTree } from './families';
import type { StreamPlan } from './plan';
import type { StagedBatch, StreamSceneState } from './sceneState';

/** More trees side by side would be too small to read. */
const MOST_TREES = 4;

/** Notes in its tree, if it has one, what has become of a batch. */
export function writeNode(state: StreamSceneState, batch: StagedBatch): void {
  const { root, node } = batch.plan;
  const tree = state.trees.get(root);
  if (tree)
    state.trees.set(
      root,
      withChanged(tree, [node], () => batch),
    );
}

/** Gives the tree of a batch that failed a place, if it can have one. */
export function showTree(state: StreamSceneState, plan: StreamPlan, root: string): void {
  const tree = plan.trees.get(root);
  if (!tree || state.places.includes(root)) return;
  const isNew = !state.trees.has(root);
  if (isNew) {
    state.trees.set(
      root,
      chunksOf(tree.nodes.map((node) => state.open.get(node.id) ?? absent(node))),
    );
  }
  const place = placeFor(state, plan, root, isNew);
  if (place === null) return;
  const before = state.places[place];
  state.places[place] = root;
  if (before !== undefined) forgetTree(state, before);
  state.mostTrees = Math.max(state.mostTrees, state.places.length);
  state.mostLeaves = Math.max(state.mostLeaves, tree.leaves);
  state.mostDepth = Math.max(state.mostDepth, tree.depth);
}

/** Forgets a tree once its batch is over and it is not to be seen. */
export function forgetTree(state: StreamSceneState, root: string): void {
  if (!state.places.includes(root) && !state.open.has(root)) state.trees.delete(root);
}

function absent(plan: PlannedTree['nodes'][number]): StagedBatch {
  const none = { tries: null, retry: null, environment: null };
  return { plan, state: 'absent', ...none, openParts: 0 };
}

/**
 * The place of the same lane's last tree, a free one, or that of the tree that has been over for
 * longest. If there is none, a tree that is new takes the place of the oldest one.
 */
function placeFor(
  { places, open }: StreamSceneState,
  plan: StreamPlan,
  root: string,
  isNew: boolean,
): number | null {
  const own = plan.batches.get(root);
  const ofLane = places.findIndex((other) => {
    const batch = plan.batches.get(other ?? '');
    return batch?.shard === own?.shard && batch?.lane === own?.lane;
  });
  if (ofLane >= 0) return ofLane;
  if (places.length < MOST_TREES) return places.length;
  const age = (other: string | undefined) => Number(other?.slice(1));
  const byAge = [...places].sort((one, other) => age(one) - age(other));
  const oldest = byAge.find((other) => !open.has(other ?? '')) ?? (isNew ? byAge[0] : undefined);
  return oldest === undefined ? null : places.indexOf(oldest);
}
