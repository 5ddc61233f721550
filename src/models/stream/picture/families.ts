import type { StreamEvent } from '../events';

/** A batch, or a part of one, as the whole trace tells of it. Its items are those it began with. */
export interface PlannedBatch {
  readonly id: string;
  /** The batch that was gathered and of which this is a part; its own id if it is no part. */
  readonly root: string;
  /** What it was split or cut from; null for what was gathered. */
  readonly parent: string | null;
  readonly shard: string;
  /** The lane of the shard, from 1. */
  readonly lane: number;
  readonly items: readonly string[];
  /** Which node of its tree it is. */
  readonly node: number;
}

/** Everything that ever becomes of a batch that the function fails on. */
export interface PlannedTree {
  readonly root: string;
  /** Every parent before its parts, parts in the order of their records. */
  readonly nodes: readonly PlannedBatch[];
  readonly leaves: number;
  /** Levels: 1 for a root alone. */
  readonly depth: number;
}

/** The batches of a run, and the trees of those that went wrong. */
export interface Families {
  readonly batches: ReadonlyMap<string, PlannedBatch>;
  /** By root. */
  readonly trees: ReadonlyMap<string, PlannedTree>;
}

/** A batch while the trace is read. */
interface Found extends Omit<PlannedBatch, 'node'> {
  readonly parts: string[];
}

/** Reads from a trace which batches came out of which. */
export function familiesIn(trace: readonly StreamEvent[]): Families {
  const found = new Map<string, Found>();
  const failed = new Set<string>();
  const addPart = (whole: string, part: { batch: string; items: readonly string[] }) => {
    const parent = found.get(whole);
    if (!parent) return;
    parent.parts.push(part.batch);
    const { root, shard, lane } = parent;
    const { batch: id, items } = part;
    found.set(id, { id, root, parent: whole, shard, lane, items, parts: [] });
  };
  for (const event of trace) {
    switch (event.type) {
      case 'batch.gathered': {
        const { batch: id, shard, lane, items } = event;
        found.set(id, { id, root: id, parent: null, shard, lane, items, parts: [] });
        break;
      }
      case 'batch.split':
        addPart(event.batch, event.first);
        addPart(event.batch, event.second);
        break;
      case 'batch.cut':
        addPart(event.batch, event.rest);
        break;
      case 'batch.retrying':
      case 'batch.discarded':
        break;
      default:
        continue;
    }
    if (event.type !== 'batch.gathered') failed.add(found.get(event.batch)?.root ?? event.batch);
  }
  const batches = new Map<string, PlannedBatch>();
  const trees = new Map<string, PlannedTree>();
  for (const [id, batch] of found) {
    if (batch.parent !== null) continue;
    const tree = treeOf(id, found);
    if (failed.has(id)) trees.set(id, tree);
    for (const node of tree.nodes) batches.set(node.id, node);
  }
  return { batches, trees };
}

/** A batch with all its parts. It does not call itself: cuts one after the other go deep. */
function treeOf(root: string, found: ReadonlyMap<string, Found>): PlannedTree {
  const nodes: PlannedBatch[] = [];
  let leaves = 0;
  let depth = 0;
  const open: { readonly id: string; readonly level: number }[] = [{ id: root, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const batch = found.get(next.id);
    if (!batch) continue;
    const { parts, ...rest } = batch;
    nodes.push({ ...rest, node: nodes.length });
    depth = Math.max(depth, next.level);
    if (parts.length === 0) leaves += 1;
    for (const id of parts.toReversed()) open.push({ id, level: next.level + 1 });
  }
  return { root, nodes, leaves, depth };
}
