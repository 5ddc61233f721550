import { type Chunks, valuesOf } from '../../chunks';
import type { Look, TreeNode } from '../../scene';
import { clockTime, plural } from '../../wording';
import { rangeLabel } from './names';
import { retryWords } from './rows';
import type { StagedBatch, StreamSceneState } from './sceneState';
import { looksOf } from './tries';

/** Makes the nodes of all trees; the very same ones for what did not change. */
export function nodesOfTrees(
  targetName: (state: StreamSceneState) => string,
): (state: StreamSceneState) => readonly TreeNode[] {
  const known = new WeakMap<StagedBatch, TreeNode>();
  const knownTrees = new WeakMap<Chunks<StagedBatch>, readonly TreeNode[]>();
  const nodeOf = (batch: StagedBatch, slot: number, target: string) => {
    const last = known.get(batch);
    if (last?.slot === slot) return last;
    const node = treeNode(batch, slot, target);
    known.set(batch, node);
    return node;
  };
  const treeOf = (tree: Chunks<StagedBatch>, slot: number, target: string) => {
    const last = knownTrees.get(tree);
    if (last?.[0]?.slot === slot) return last;
    const nodes = valuesOf(tree).map((batch) => nodeOf(batch, slot, target));
    knownTrees.set(tree, nodes);
    return nodes;
  };
  return (state) => {
    const target = targetName(state);
    const trees = state.places.flatMap((root, slot) => {
      const tree = state.trees.get(root ?? '');
      return tree ? [treeOf(tree, slot, target)] : [];
    });
    const [only, ...others] = trees;
    return only && others.length === 0 ? only : trees.flat();
  };
}

function treeNode(batch: StagedBatch, slot: number, target: string): TreeNode {
  const { plan: planned, state, tries } = batch;
  const { id, parent, items } = planned;
  const label = rangeLabel(items);
  const { note, look, longer } = doing(batch, target);
  const tried = tries ? `, tried ${tries.count === 1 ? 'once' : plural(tries.count, 'time')}` : '';
  const noun = items.length === 1 ? 'Record' : 'Records';
  return {
    ...{ id, subject: `batch:${id}`, parent, slot, label, note, look },
    attempts: looksOf(tries),
    isGhost: state === 'waiting',
    isAbsent: state === 'absent',
    says: `${noun} ${label}, ${longer ?? note}${tried}`,
  };
}

interface Doing {
  readonly note: string;
  readonly look: Look;
  /** In more words than a node has room for. */
  readonly longer?: string;
}

function doing({ state, retry, plan }: StagedBatch, target: string): Doing {
  switch (state) {
    case 'absent':
    case 'waiting':
      return { note: 'waiting', look: 'waiting' };
    case 'running':
      return { note: retry ? retryWords(retry) : 'running', look: 'inFlight' };
    case 'retrying': {
      const words = retry ? retryWords(retry) : 'retry';
      const at = retry ? ` at ${clockTime(retry.at)}` : '';
      return { note: words, look: 'failing', longer: `failed, ${words}${at}` };
    }
    case 'throttled':
      return { note: 'throttled', look: 'waiting' };
    case 'split':
      return { note: 'failed', look: 'failing', longer: 'failed and split in two' };
    case 'cut':
      return {
        note: 'failed in part',
        look: 'failing',
        longer: 'failed in part: the rest goes on',
      };
    case 'succeeded':
      return { note: 'succeeded', look: 'done' };
    case 'discarded':
      return { note: `to ${target}`, look: 'deadLettered', longer: `given up, sent to ${target}` };
    case 'lost':
      return { note: 'lost', look: 'gone', longer: 'given up and lost' };
    case 'abandoned':
      return {
        note: 'stopped',
        look: 'gone',
        longer: 'stopped with the mapping: to be read again',
      };
    case 'expired':
      return {
        ...{ note: 'expired', look: 'gone' },
        longer: plan.items.length === 1 ? 'no longer in the stream' : 'none is left in the stream',
      };
  }
}
