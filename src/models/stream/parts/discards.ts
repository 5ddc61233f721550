import type { Simulation } from '../../../simulator/simulation';
import type { StreamEvent } from '../events';
import { type OnFailure, retentionMs } from '../settings';
import type { StreamScenario } from '../streamScenario';
import type { Shard, ShardRecord } from './shard';

/** What the destination was told of, for whoever wants the records themselves. */
export interface Discards {
  /** Sent to a destination, or nowhere. */
  readonly add: (shard: Shard, records: readonly ShardRecord[], target: OnFailure | null) => void;
  /** Somebody reads every one of them. */
  readonly readBack: () => void;
}

/**
 * Remembers what was given up. Queues, topics and Kafka are told only where a record is: it has to
 * be read back from the stream before its retention ends. A bucket gets the record itself (facts
 * `stream-destination-payload`, `stream-destination-expiry`).
 */
export function startDiscards(
  simulation: Simulation<StreamEvent>,
  { settings }: StreamScenario,
): Discards {
  const discarded = new Map<ShardRecord, { readonly shard: Shard; readonly isWhole: boolean }>();
  const keptMs = retentionMs(settings.stream);
  return {
    add(shard, records, target) {
      if (target === null) return;
      for (const record of records) discarded.set(record, { shard, isWhole: target === 's3' });
    },
    readBack() {
      for (const [{ item, arrivedAt }, { shard, isWhole }] of discarded) {
        const found = isWhole || simulation.now < arrivedAt + keptMs;
        const fields = { item: item.id, shard: shard.id, found };
        simulation.aside(() => {
          simulation.record({ type: 'record.readBack', subject: `item:${item.id}`, ...fields });
        });
      }
    },
  };
}
