import type { Actor } from '../../../simulator/actor';
import type { Simulation } from '../../../simulator/simulation';
import type { WorkloadItem } from '../../workload';
import type { StreamEvent } from '../events';
import type { recordMachine } from '../machines/record';

/** A record in its shard. */
export interface ShardRecord {
  readonly item: WorkloadItem;
  readonly key: string;
  /** Its place in the shard, from 0. */
  readonly position: number;
  readonly arrivedAt: number;
  readonly actor: Actor<ReturnType<typeof recordMachine>>;
  /** Times that it was handed to the function. */
  deliveries: number;
}

const known = new WeakMap<readonly ShardRecord[], readonly string[]>();

/** The ids of a batch's records: the same list for all its events, of which there are many. */
export function itemsOf(records: readonly ShardRecord[]): readonly string[] {
  const items = known.get(records) ?? records.map(({ item }) => item.id);
  known.set(records, items);
  return items;
}

/** The records of one lane, in order, and how far the lane has come. */
export interface Lane {
  /** From 1. */
  readonly number: number;
  readonly records: ShardRecord[];
  /** Where the next read begins: an index into `records`. */
  next: number;
  /** Everything before it is dealt with. */
  done: number;
}

/** One shard as the mapping knows it. */
export interface Shard {
  readonly id: string;
  /** From 0. */
  readonly number: number;
  readonly lanes: readonly Lane[];
  /** How many records it has had. */
  count: number;
  /** The place of the first record that is not behind the checkpoint. */
  checkpoint: number;
}

/** A shard that no record has come to. */
export function emptyShard(number: number, laneCount: number): Shard {
  return {
    id: `s${number}`,
    number,
    lanes: Array.from({ length: laneCount }, (_, index) => ({
      number: index + 1,
      records: [],
      next: 0,
      done: 0,
    })),
    count: 0,
    checkpoint: 0,
  };
}

/**
 * Brings a lane as far as this index of its records, and the checkpoint of its shard as far as all
 * lanes allow (fact `stream-checkpoint`).
 */
export function moveOn(
  simulation: Simulation<StreamEvent>,
  shard: Shard,
  lane: Lane,
  done: number,
): void {
  for (const record of lane.records.slice(lane.done, done)) {
    const { actor } = record;
    if (actor.getSnapshot().status === 'active')
      simulation.aside(() => actor.send({ type: 'passed' }));
  }
  lane.done = done;
  const open = shard.lanes.map(({ records, done }) => records[done]?.position ?? shard.count);
  const position = Math.min(...open);
  if (position <= shard.checkpoint) return;
  shard.checkpoint = position;
  const { id } = shard;
  simulation.aside(() => {
    simulation.record({ type: 'checkpoint.moved', subject: `shard:${id}`, shard: id, position });
  });
}
