import { valueAt } from '../../chunks';
import type { Bracket, Look, ShardRow } from '../../scene';
import { nameOf, plural } from '../../wording';
import { rangeLabel, shardName } from './names';
import type { StreamPlan } from './plan';
import type { StagedBatch, StagedRoot, StagedShard, StreamSceneState } from './sceneState';

/** A shard as a row: how it is doing, its checkpoint, and its batches as brackets. */
export function rowOf(shard: StagedShard, state: StreamSceneState, plan: StreamPlan): ShardRow {
  const { id, checkpoint, records } = shard;
  return {
    id,
    subject: `shard:${id}`,
    label: shardName(id),
    ...doing(shard, state),
    checkpoint: records.length === 0 ? null : checkpoint,
    brackets: shard.roots.flatMap((root) => bracketsOf(root, shard, state, plan)),
  };
}

function doing(shard: StagedShard, { open }: StreamSceneState): Pick<ShardRow, 'note' | 'look'> {
  const { roots, waiting, records } = shard;
  const current = roots.flatMap((root) => open.get(root.current) ?? []);
  for (const root of roots) {
    const note = blockedBy(root, open.get(root.current), shard);
    if (note !== null) return { note, look: 'failing' };
  }
  if (current.length > 0) {
    const count = current.reduce((sum, { plan }) => sum + plan.items.length, 0);
    return { note: `${count} in work`, look: 'inFlight' };
  }
  if (waiting > 0) return { note: `${waiting} waiting`, look: 'waiting' };
  return { note: records.length === 0 ? 'no records' : 'up to date', look: 'idle' };
}

/** What a shard waits for: a retry, or the record that fails; null if nothing holds it up. */
function blockedBy(
  root: StagedRoot,
  current: StagedBatch | undefined,
  shard: StagedShard,
): string | null {
  if (current?.state === 'throttled') return 'throttled';
  if (!root.hasFailed) return null;
  if (current?.retry) return retryWords(current.retry);
  let hasCulprit = false;
  for (let position = root.from; position <= root.to; position += 1) {
    const record = valueAt(shard.records, position);
    if (!record?.hasFailed) continue;
    if (record.state === 'inBatch') return `blocked by ${nameOf(record.item)}`;
    hasCulprit = true;
  }
  // Once what failed is given up, what is left of the batch only takes its time.
  return hasCulprit ? null : 'blocked';
}

/** `retry 2 of 3`, or `retry 2` without a limit. */
export function retryWords({ number, of }: NonNullable<StagedBatch['retry']>): string {
  return of === null ? `retry ${number}` : `retry ${number} of ${of}`;
}

/** The batch that was gathered and, inside it, the part that is being tried or will be next. */
function bracketsOf(
  root: StagedRoot,
  shard: StagedShard,
  { open }: StreamSceneState,
  plan: StreamPlan,
): Bracket[] {
  const { id, from, to } = root;
  const whole = open.get(id);
  const current = open.get(root.current);
  const look = current ? bracketLook(current) : 'waiting';
  const bracket: Bracket = {
    ...{ id, subject: `batch:${id}`, from, to, look },
    label: `batch of ${whole?.plan.items.length ?? 0}`,
  };
  if (!current || current.plan.id === id) return [bracket];
  const { items } = current.plan;
  const [first = from, last = to] = [items.at(0), items.at(-1)].map(
    (item) => plan.records.get(item ?? '')?.position,
  );
  const part: Bracket = {
    ...{ id: current.plan.id, subject: `batch:${current.plan.id}`, from: first, to: last, look },
    label: rangeLabel(items),
  };
  const isBlocked = blockedBy(root, current, shard) !== null;
  return [{ ...bracket, look: isBlocked ? 'failing' : 'inFlight' }, part];
}

function bracketLook({ state }: StagedBatch): Look {
  if (state === 'running') return 'inFlight';
  return state === 'retrying' || state === 'throttled' ? 'failing' : 'waiting';
}

/** `2 shards`. */
export function shardsWords(state: StreamSceneState): string {
  return plural(state.shards.size, 'shard');
}
