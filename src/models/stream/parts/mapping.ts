import type { LambdaFunction } from '../../../lambda/lambdaFunction';
import type { Simulation } from '../../../simulator/simulation';
import type { StreamEvent } from '../events';
import type { StreamSettings } from '../settings';
import type { StreamScenario } from '../streamScenario';
import type { Discards } from './discards';
import { type Reader, startReader } from './reader';
import type { Lane, Shard, ShardRecord } from './shard';
import type { Stream } from './stream';

/** The event source mapping: the readers between a stream's shards and a function. */
export interface Mapping {
  /** A record has arrived. */
  readonly onRecord: (lane: Lane, record: ShardRecord) => void;
  /** Its settings have changed. */
  readonly onSettings: () => void;
}

/** What the mapping works between. */
interface MappingPlace {
  /** As they are now. */
  readonly settings: () => StreamSettings;
  /** The stream is made with this mapping, and so after it. */
  readonly stream: () => Stream;
  readonly discards: Discards;
  readonly lambdaFunction: LambdaFunction;
}

/**
 * Starts a reader for every lane of every shard once the mapping is set up, from its starting
 * position on (fact `stream-start`): `LATEST` misses what has arrived by then.
 */
export function startMapping(
  simulation: Simulation<StreamEvent>,
  scenario: StreamScenario,
  place: MappingPlace,
): Mapping {
  const { assumptions } = scenario;
  const { createdAtMs, StartingPosition, startingAtMs } = scenario.settings.mapping;
  const readers = new Map<Lane, Reader>();
  /** The lanes of each shard in which a batch fails. */
  const failing = new Map<Shard, Set<Lane>>();
  let isReady = false;
  let batches = 0;

  function isBeforeStart({ arrivedAt }: ShardRecord): boolean {
    switch (StartingPosition) {
      case 'TRIM_HORIZON':
        return false;
      case 'LATEST':
        return !isReady;
      case 'AT_TIMESTAMP':
        return arrivedAt < startingAtMs;
    }
  }

  /** Leaves out what lies before the starting position. */
  function skipMissed(lane: Lane, record: ShardRecord): boolean {
    if (!isBeforeStart(record)) return false;
    simulation.aside(() => record.actor.send({ type: 'missed' }));
    lane.records.splice(lane.records.indexOf(record), 1);
    return true;
  }

  function onFailing(shard: Shard, lane: Lane, isFailing: boolean) {
    const lanes = failing.get(shard) ?? new Set();
    failing.set(shard, lanes);
    if (isFailing) lanes.add(lane);
    else if (lanes.delete(lane)) {
      for (const other of shard.lanes) {
        if (other !== lane) simulation.aside(() => readers.get(other)?.onReleased());
      }
    }
  }

  function isHeldUp(shard: Shard, lane: Lane): boolean {
    if (assumptions.failingLane === 'lane') return false;
    return [...(failing.get(shard) ?? [])].some((other) => other !== lane);
  }

  function begin() {
    const { shards } = place.stream();
    if (createdAtMs !== null) {
      const fields = { startingPosition: StartingPosition };
      simulation.record({ type: 'mapping.ready', subject: 'mapping', ...fields });
    }
    for (const shard of shards) {
      for (const lane of shard.lanes) {
        for (const record of [...lane.records]) skipMissed(lane, record);
      }
    }
    isReady = true;
    const readyAt = simulation.now;
    for (const shard of shards) {
      for (const lane of shard.lanes) {
        const reader = startReader({
          simulation,
          scenario,
          settings: place.settings,
          lambdaFunction: place.lambdaFunction,
          discards: place.discards,
          shard,
          lane,
          readyAt,
          nextBatch: () => {
            batches += 1;
            return `b${batches}`;
          },
          isHeldUp: () => isHeldUp(shard, lane),
          onFailing: (isFailing) => onFailing(shard, lane, isFailing),
        });
        readers.set(lane, reader);
      }
    }
  }

  if (createdAtMs === null) simulation.soon(begin);
  else simulation.later(createdAtMs + assumptions.setupMs, begin);
  return {
    onRecord(lane, record) {
      if (!isReady || skipMissed(lane, record)) return;
      readers.get(lane)?.onRecord();
    },
    onSettings() {
      for (const reader of readers.values()) simulation.aside(reader.onSettings);
    },
  };
}
