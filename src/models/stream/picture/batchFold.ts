import type { StreamEvent } from '../events';
import type { PlannedBatch } from './families';
import type { StreamPlan } from './plan';
import { changeRecords, handedBack, handedOver, to } from './recordFold';
import type { BatchState, StagedBatch, StagedRoot, StreamSceneState } from './sceneState';
import { forgetTree, showTree, writeNode } from './treeFold';
import { begun, settled } from './tries';

type Of<Type extends StreamEvent['type']> = Extract<StreamEvent, { type: Type }>;

export function gathered(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch: id, shard, lane, items }: Of<'batch.gathered'>,
): void {
  // A batch of which everything expired is over without a word.
  for (const root of state.shards.get(shard)?.roots ?? []) {
    if (root.lane === lane) closeFamily(state, root.id, 'expired');
  }
  begin(state, plan, id);
  changeRecords(state, plan, items, to('inBatch'));
  const before = state.shards.get(shard);
  if (!before) return;
  const positions = [items.at(0), items.at(-1)].map((item) => positionOf(plan, item));
  const [from = 0, last = 0] = positions;
  const root: StagedRoot = { id, lane, from, to: last, current: id, hasFailed: false };
  const roots = [...before.roots, root].sort((one, other) => one.lane - other.lane);
  state.shards.set(shard, { ...before, roots });
}

const positionOf = (plan: StreamPlan, item: string | undefined) =>
  plan.records.get(item ?? '')?.position ?? 0;

export function started(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch, items, environment }: Of<'invocation.started'>,
): void {
  changeRecords(state, plan, items, handedOver);
  change(state, batch, (one) => ({ state: 'running', tries: begun(one.tries), environment }));
  isTried(state, plan, batch);
}

export function ended(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch, items, result }: Of<'invocation.ended'>,
): void {
  changeRecords(state, plan, items, handedBack);
  const look = result === 'success' ? 'done' : 'failing';
  change(state, batch, ({ tries }) => ({ tries: settled(tries, look) }));
}

export function throttled(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch }: Of<'batch.throttled'>,
): void {
  change(state, batch, () => ({ state: 'throttled' }));
  isTried(state, plan, batch);
}

export function retrying(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch, attempt, retriesLeft, nextTryAt: at }: Of<'batch.retrying'>,
): void {
  const number = attempt - 1;
  const of = retriesLeft === null ? null : number + retriesLeft;
  change(state, batch, () => ({ state: 'retrying', retry: { number, of, at } }));
  wentWrong(state, plan, batch, { current: batch });
}

export function divided(
  state: StreamSceneState,
  plan: StreamPlan,
  event: Of<'batch.split'> | Of<'batch.cut'>,
): void {
  const { batch } = event;
  const isSplit = event.type === 'batch.split';
  const parts = isSplit ? [event.first, event.second] : [event.rest];
  if (!isSplit) changeRecords(state, plan, event.done, to('done'));
  change(state, batch, () => ({ state: isSplit ? 'split' : 'cut', openParts: parts.length }));
  wentWrong(state, plan, batch, { current: parts[0]?.batch ?? batch });
  for (const part of parts) begin(state, plan, part.batch);
}

export function succeeded(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch, items }: Of<'batch.succeeded'>,
): void {
  changeRecords(state, plan, items, to('done'));
  close(state, batch, 'succeeded');
}

export function discarded(
  state: StreamSceneState,
  plan: StreamPlan,
  event: Of<'batch.discarded'>,
): void {
  const { batch, items, target } = event;
  const became = target === null ? 'lost' : 'discarded';
  changeRecords(state, plan, event.discarded, to(became));
  wentWrong(state, plan, batch, {});
  if (event.discarded.length === items.length) close(state, batch, became);
}

export function abandoned(
  state: StreamSceneState,
  plan: StreamPlan,
  { batch, items }: Of<'batch.abandoned'>,
): void {
  changeRecords(state, plan, items, (record) =>
    record.state === 'inBatch' ? { state: 'waiting', isInWork: false } : {},
  );
  if (plan.batches.get(batch)?.parent === null) closeFamily(state, batch, 'abandoned');
  else close(state, batch, 'abandoned');
}

/** Everything that is left of a batch and its parts is over. */
export function closeFamily(state: StreamSceneState, root: string, became: BatchState): void {
  for (const { plan: batch, openParts } of [...state.open.values()].reverse()) {
    if (batch.root === root && openParts === 0) close(state, batch.id, became);
  }
  close(state, root, became);
}

function begin(state: StreamSceneState, plan: StreamPlan, id: string): void {
  const batch = plan.batches.get(id);
  if (!batch) return;
  set(state, {
    plan: batch,
    ...{ state: 'waiting', tries: null, retry: null },
    openParts: 0,
    environment: null,
  });
}

function set(state: StreamSceneState, batch: StagedBatch): void {
  state.open.set(batch.plan.id, batch);
  writeNode(state, batch);
}

function change(
  state: StreamSceneState,
  id: string,
  changeOf: (batch: StagedBatch) => Partial<StagedBatch>,
): void {
  const batch = state.open.get(id);
  if (batch) set(state, { ...batch, ...changeOf(batch) });
}

/** A batch is over, and so are those whose last open part it was. */
function close(state: StreamSceneState, id: string, became: BatchState): void {
  change(state, id, (batch) => (batch.openParts > 0 ? {} : { state: became }));
  let next = state.open.get(id);
  while (next) {
    const { id: over, parent, shard } = next.plan;
    state.open.delete(over);
    if (parent === null) {
      const staged = state.shards.get(shard);
      const roots = staged?.roots.filter((root) => root.id !== over) ?? [];
      if (staged) state.shards.set(shard, { ...staged, roots });
      forgetTree(state, over);
      return;
    }
    change(state, parent, ({ openParts }) => ({ openParts: openParts - 1 }));
    const whole = state.open.get(parent);
    if (whole?.openParts !== 0) return goOn(state, next.plan);
    next = whole;
  }
}

/** The next part has its turn: the first one of those that are left. */
function goOn(state: StreamSceneState, { root, shard }: PlannedBatch): void {
  let next: PlannedBatch | null = null;
  for (const { plan, openParts } of state.open.values()) {
    const isPart = plan.root === root && openParts === 0;
    if (isPart && plan.node < (next?.node ?? Number.POSITIVE_INFINITY)) next = plan;
  }
  if (next) changeRoot(state, shard, root, { current: next.id });
}

/** The function failed on a batch. */
function wentWrong(
  state: StreamSceneState,
  plan: StreamPlan,
  id: string,
  changed: Partial<StagedRoot>,
): void {
  const batch = plan.batches.get(id);
  if (!batch) return;
  changeRoot(state, batch.shard, batch.root, { ...changed, hasFailed: true });
  showTree(state, plan, batch.root);
}

function isTried(state: StreamSceneState, plan: StreamPlan, id: string): void {
  const batch = plan.batches.get(id);
  if (batch) changeRoot(state, batch.shard, batch.root, { current: id });
}

function changeRoot(
  state: StreamSceneState,
  shard: string,
  root: string,
  changed: Partial<StagedRoot>,
): void {
  const staged = state.shards.get(shard);
  if (!staged) return;
  const roots = staged.roots.map((one) => (one.id === root ? { ...one, ...changed } : one));
  state.shards.set(shard, { ...staged, roots });
}
