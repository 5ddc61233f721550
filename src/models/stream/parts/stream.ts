import type { Simulation } from '../../../simulator/simulation';
import type { WorkloadItem } from '../../workload';
import type { StreamEvent } from '../events';
import { recordMachine } from '../machines/record';
import { hashKeyOf, laneNumberOf, shardNumberOf } from '../rules/hash';
import { retentionMs } from '../settings';
import type { StreamScenario } from '../streamScenario';
import { emptyShard, type Lane, type Shard, type ShardRecord } from './shard';

/** The stream: it puts records on shards, in the order in which they come. */
export interface Stream {
  readonly shards: readonly Shard[];
  readonly put: (item: WorkloadItem) => void;
}

/** Where the records of a key are. */
interface KeyPlace {
  readonly shard: Shard;
  readonly lane: Lane;
}

/**
 * A stream with its shards. A key is always in the same shard, and in the same lane of it; a record
 * without a key has its own id for one.
 *
 * @param onArrived called when a record has arrived
 */
export function startStream(
  simulation: Simulation<StreamEvent>,
  scenario: StreamScenario,
  onArrived: (lane: Lane, record: ShardRecord) => void,
): Stream {
  const { stream, mapping } = scenario.settings;
  const { ShardCount } = stream;
  const { ParallelizationFactor } = mapping;
  const machine = recordMachine(simulation);
  const shards = Array.from({ length: ShardCount }, (_, number) =>
    emptyShard(number, ParallelizationFactor),
  );
  const places = new Map<string, KeyPlace>();
  /** How many keys each shard has had: the next one's lane, when lanes are given in turn. */
  const keys = new Map<Shard, number>();

  function placeOf(key: string): KeyPlace {
    const known = places.get(key);
    if (known) return known;
    const hashKey = hashKeyOf(key);
    const shard = at(shards, shardNumberOf(hashKey, ShardCount));
    const before = keys.get(shard) ?? 0;
    keys.set(shard, before + 1);
    const isByHash = scenario.assumptions.laneOfKey === 'hash';
    const lane = isByHash
      ? laneNumberOf(hashKey, ParallelizationFactor)
      : before % ParallelizationFactor;
    const place = { shard, lane: at(shard.lanes, lane) };
    places.set(key, place);
    return place;
  }

  return {
    shards,
    put(item) {
      const key = item.group ?? item.id;
      const { shard, lane } = placeOf(key);
      const position = shard.count;
      const keptMs = retentionMs(stream);
      shard.count += 1;
      simulation.record({
        type: 'record.arrived',
        subject: `item:${item.id}`,
        item: item.id,
        key,
        shard: shard.id,
        position,
        bytes: item.bytes,
        expiresAt: simulation.now + keptMs,
      });
      const actor = simulation.start(machine, {
        id: `item:${item.id}`,
        input: { item: item.id, shard: shard.id, retentionMs: keptMs },
      });
      const record = { item, key, position, arrivedAt: simulation.now, actor, deliveries: 0 };
      lane.records.push(record);
      onArrived(lane, record);
    },
  };
}

function at<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index];
  if (thing === undefined) throw new Error(`There is no number ${index} of ${things.length}.`);
  return thing;
}
