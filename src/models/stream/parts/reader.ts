import { matches, parseFilterCriteria } from '../../../lambda/filter';
import type { Actor } from '../../../simulator/actor';
import { readerMachine } from '../machines/reader';
import { batchReady, fits } from '../rules/batch';
import { untilNextPoll } from '../rules/polls';
import { type Batch, type BatchPlace, makeBatch } from './batch';
import { itemsOf, type Lane, moveOn, type ShardRecord } from './shard';

/** What the reader of a lane needs besides what its batches need. */
export interface ReaderPlace extends Omit<BatchPlace, 'isUnwanted' | 'onFailure' | 'onDoneBefore'> {
  readonly lane: Lane;
  /** Virtual milliseconds at which the mapping read first: the beginning of its polls. */
  readonly readyAt: number;
  /** Another lane of the shard holds this one up. */
  readonly isHeldUp: () => boolean;
  /** A batch of this lane fails, or fails no more. */
  readonly onFailing: (isFailing: boolean) => void;
}

/** The reader of one lane of a shard. */
export interface Reader {
  readonly onRecord: () => void;
  readonly onSettings: () => void;
  readonly onReleased: () => void;
}

/** Starts the reader of a lane: it gathers a batch, and waits until that is over. */
export function startReader(place: ReaderPlace): Reader {
  const { simulation, shard, lane, settings } = place;
  let gathered: ShardRecord[] = [];
  let bytes = 0;
  let windowEndsAt = 0;
  let isPayloadFull = false;
  let batch: Batch | null = null;
  /** The mapping was disabled while the batch was in work. */
  let isUnwanted = false;
  let wasAbandoned = false;

  /** Whether the mapping's filter, as it is now, lets a record through. */
  function filter(): (record: ShardRecord) => boolean {
    const { stream, mapping } = settings();
    const dataKey = stream.source === 'kinesis' ? 'data' : 'dynamodb';
    const parsed = parseFilterCriteria(mapping.FilterCriteria, dataKey);
    return ({ item }) => !parsed.ok || matches(parsed.filters, item.body);
  }

  function read() {
    const { mapping } = settings();
    const isLetThrough = filter();
    while (gathered.length < mapping.BatchSize) {
      const record = lane.records[lane.next];
      if (!record) break;
      const isUnread = !record.actor.getSnapshot().matches('expired');
      if (isUnread && !isLetThrough(record)) {
        simulation.aside(() => record.actor.send({ type: 'filteredOut' }));
      } else if (isUnread) {
        isPayloadFull = !fits(bytes, record.item.bytes);
        if (isPayloadFull) break;
        if (gathered.length === 0) {
          windowEndsAt = simulation.now + mapping.MaximumBatchingWindowInSeconds * 1_000;
        }
        simulation.aside(() => record.actor.send({ type: 'read' }));
        gathered.push(record);
        bytes += record.item.bytes;
      }
      lane.next += 1;
    }
    // Nothing of what was read is for the function: there is no batch to wait for.
    if (gathered.length === 0) moveOn(simulation, shard, lane, lane.next);
  }

  const ready = () => {
    const { mapping } = settings();
    const soFar = { count: gathered.length, bytes, windowEndsAt, isPayloadFull };
    return gathered.length === 0 ? null : batchReady(soFar, mapping, simulation.now);
  };

  function empty() {
    gathered = [];
    bytes = 0;
    isPayloadFull = false;
  }

  /** Goes back to the checkpoint: what lies behind it is read again. */
  function giveBack() {
    for (const record of lane.records.slice(lane.done, lane.next)) {
      simulation.aside(() => record.actor.send({ type: 'givenBack' }));
    }
    lane.next = lane.done;
    empty();
  }

  const ofBatches: BatchPlace = {
    ...place,
    isUnwanted: () => isUnwanted,
    onFailure: () => place.onFailing(true),
    onDoneBefore: (record) => moveOn(simulation, shard, lane, lane.records.indexOf(record)),
  };
  const isDisabled = () => !settings().mapping.Enabled;
  const actor: Actor<typeof readerMachine> = simulation.prepare(readerMachine, {
    id: lane.number === 1 ? `shard:${shard.id}` : `shard:${shard.id}.${lane.number}`,
    input: {
      read,
      hasUnread: () => lane.next < lane.records.length,
      hasRecords: () => gathered.length > 0,
      isReady: () => ready() !== null,
      windowLeftMs: () => windowEndsAt - simulation.now,
      untilNextPollMs: () => untilNextPoll(settings().stream, place.readyAt, simulation.now),
      isHeldUp: place.isHeldUp,
      isDisabled,
      giveBack,
      startBatch() {
        const made = makeBatch(ofBatches, gathered, 0, (isAbandoned) => {
          wasAbandoned = isAbandoned;
          actor.send({ type: 'batchOver' });
        });
        batch = made;
        isUnwanted = false;
        simulation.record({
          type: 'batch.gathered',
          subject: `batch:${made.id}`,
          batch: made.id,
          shard: shard.id,
          lane: lane.number,
          items: itemsOf(gathered),
          bytes,
          why: ready() ?? 'windowOver',
        });
        empty();
        simulation.soon(made.begin);
      },
      settle() {
        batch = null;
        if (wasAbandoned) giveBack();
        else moveOn(simulation, shard, lane, lane.next);
        simulation.soon(() => place.onFailing(false));
      },
    },
  });
  actor.start();
  return {
    onRecord: () => actor.send({ type: 'recordsWaiting' }),
    onReleased: () => actor.send({ type: 'released' }),
    onSettings() {
      if (!isDisabled()) return actor.send({ type: 'enabled' });
      isUnwanted = true;
      batch?.disable();
      actor.send({ type: 'disabled' });
    },
  };
}
