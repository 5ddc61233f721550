import { withAdded, withChanged } from '../../chunks';
import type { StreamEvent } from '../events';
import type { StreamPlan } from './plan';
import type { RecordState, StagedRecord, StreamSceneState } from './sceneState';
import { begun, settled } from './tries';

export function arrived(
  state: StreamSceneState,
  { item, shard: id, position }: Extract<StreamEvent, { type: 'record.arrived' }>,
): void {
  const shard = state.shards.get(id);
  if (!shard) return;
  const record: StagedRecord = {
    ...{ item, shard: id, position, state: 'waiting', isInWork: false, tries: null },
    ...{ hasFailed: false, isFailing: false, isBehind: false },
  };
  const records = withAdded(shard.records, record);
  state.shards.set(id, { ...shard, records, waiting: shard.waiting + 1 });
}

/** What changes in a record. */
export type Change = (record: StagedRecord) => Partial<StagedRecord>;

export const to =
  (state: RecordState): Change =>
  () => ({ state, isInWork: false });

/** The function has got it. */
export const handedOver: Change = ({ tries }) => ({
  ...{ tries: begun(tries), isInWork: true, isFailing: false },
});

export const completed: Change = ({ tries }) => ({ tries: settled(tries, 'done') });

export const failed: Change = ({ tries }) => ({
  ...{ tries: settled(tries, 'failing'), hasFailed: true, isFailing: true },
});

/** The invocation is over; what it did not get to counts as neither done nor failed. */
export const handedBack: Change = ({ tries }) => ({
  ...{ tries: settled(tries, 'waiting'), isInWork: false },
});

/** Changes records, all of one shard. */
export function changeRecords(
  state: StreamSceneState,
  plan: StreamPlan,
  items: readonly string[],
  change: Change,
): void {
  const [first] = items;
  const shard = state.shards.get(plan.records.get(first ?? '')?.shard ?? '');
  if (!shard) return;
  let { waiting } = shard;
  const positions = items.flatMap((item) => plan.records.get(item)?.position ?? []);
  const records = withChanged(shard.records, positions, (record) => {
    const changed = { ...record, ...change(record) };
    waiting += Number(changed.state === 'waiting') - Number(record.state === 'waiting');
    return changed;
  });
  state.shards.set(shard.id, { ...shard, records, waiting });
}

/** The checkpoint passes records. */
export function moveCheckpoint(state: StreamSceneState, id: string, position: number): void {
  const shard = state.shards.get(id);
  if (!shard || position <= shard.checkpoint) return;
  const passed = Array.from(
    { length: position - shard.checkpoint },
    (_, index) => shard.checkpoint + index,
  );
  const records = withChanged(shard.records, passed, (record) => ({ ...record, isBehind: true }));
  const roots = shard.roots.filter(({ to }) => to >= position);
  state.shards.set(id, { ...shard, records, checkpoint: position, roots });
}
