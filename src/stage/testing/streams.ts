import type {
  Lane,
  Look,
  Scene,
  ShardRow,
  StageRoom,
  Station,
  Token,
  TreeNode,
} from '../../models/scene';
import { loadKinds } from '../kinds/registry';
import { laneOf, tokenIn } from './scenes';

const none = {
  sections: [],
  lanes: [],
  workers: [],
  rows: [],
  nodes: [],
  whenEmpty: null,
} as const;

/** A conveyor of several tracks, how its loads are split, benches and a bin. */
export function streamScene(
  rows: readonly ShardRow[],
  nodes: readonly TreeNode[],
  tokens: readonly Token[],
  lanes: readonly Lane[] = [laneOf('bench', { label: 'Environment 1' })],
  links: Scene['links'] = [],
): Scene {
  const stations: readonly Station[] = [
    {
      ...{ ...none, id: 'stream', column: null, title: 'Stream', kind: 'shards', rows },
      detail: `orders · ${rows.length} shards`,
    },
    {
      ...{ ...none, id: 'splits', column: 0, title: 'Splits', kind: 'tree', nodes },
      detail: 'in the order Lambda tries them',
      whenEmpty: 'no batch has been split yet',
    },
    { ...none, id: 'function', column: 1, title: 'Function', detail: '', kind: 'lanes', lanes },
    {
      ...{ ...none, id: 'failed', column: 1, title: 'On failure', detail: 'SNS topic' },
      kind: 'grid',
      sections: [{ id: 'failed', label: null }],
      whenEmpty: 'nothing has been given up on yet',
    },
  ];
  return { stations, tokens, links };
}

/** The room for so many rows of so many slots each, and for trees. */
export function streamRoom(
  rows: number,
  slots: number,
  trees: StageRoom['trees'][string],
  lanes = 1,
  laneSlots = 5,
): StageRoom {
  const each = Object.fromEntries(rowIds(rows).map((id) => [id, slots]));
  return {
    slots: { ...each, failed: 10 },
    rows: { stream: rows, function: lanes },
    laneSlots,
    trees: { splits: trees },
  };
}

const rowIds = (rows: number) => Array.from({ length: rows }, (_, index) => `s${index}`);

export function rowOf(index: number, changes: Partial<ShardRow> = {}): ShardRow {
  return {
    id: `s${index}`,
    subject: `shard:s${index}`,
    label: `shard ${index}`,
    note: '',
    look: 'idle',
    checkpoint: 0,
    brackets: [],
    ...changes,
  };
}

const LOOKS: readonly Look[] = ['done', 'failing', 'inFlight', 'waiting'];

/** Rows full of tokens in all states, each with a batch of ten about half way. */
export function fullRows(
  rows: number,
  slots: number,
): { readonly rows: readonly ShardRow[]; readonly tokens: readonly Token[] } {
  const at = Math.floor(slots / 2);
  return {
    rows: Array.from({ length: rows }, (_, index) =>
      rowOf(index, {
        note: index % 2 === 0 ? 'blocked 11.4 s' : 'up to date',
        look: index % 2 === 0 ? 'failing' : 'idle',
        checkpoint: at,
        brackets: [
          {
            ...{ id: `b${index}`, subject: `batch:b${index}`, label: 'batch of 10' },
            ...{ from: at, to: Math.min(slots - 1, at + 9), look: 'inFlight' },
          },
        ],
      }),
    ),
    tokens: rowIds(rows).flatMap((id) =>
      Array.from({ length: slots }, (_, slot) => {
        const look = slot < at ? 'done' : (LOOKS[slot % 4] ?? 'done');
        const isMarked = look === 'failing';
        const attempts = slot % 3 === 0 ? [look] : [];
        return tokenIn(id, slot, { look, isMarked, isGhost: slot < at, attempts });
      }),
    ),
  };
}

/** Splits records again and again wherever the one that fails is among them. */
export function bisected(
  records: number,
  bad: number,
  options: { readonly slot?: number; readonly name?: string; readonly shown?: number } = {},
): readonly TreeNode[] {
  const { slot = 0, name = 'b', shown = Number.POSITIVE_INFINITY } = options;
  const nodes: TreeNode[] = [];
  const add = (from: number, to: number, parent: string | null) => {
    const id = `${name}${nodes.length + 1}`;
    const hasBad = from <= bad && bad <= to;
    const isAbsent = nodes.length >= shown;
    nodes.push({
      ...{ id, subject: `batch:${id}`, parent, slot, isAbsent, isGhost: false },
      label: from === to ? `${from}` : `${from}–${to}`,
      note: hasBad ? 'failed' : 'succeeded',
      look: hasBad ? 'failing' : 'done',
      attempts: [hasBad ? 'failing' : 'done'],
      says: `Records ${from} to ${to}`,
    });
    if (!hasBad || from === to) return;
    const middle = from + Math.floor((to - from + 1) / 2) - 1;
    add(from, middle, id);
    add(middle + 1, to, id);
  };
  add(1, records, null);
  return nodes;
}

/** Loads what lays these scenes out. */
export async function loadStreamKinds(): Promise<void> {
  const scene = streamScene([], [], []);
  await loadKinds([{ sceneAt: () => scene }]);
}
