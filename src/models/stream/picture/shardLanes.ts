import type { OpenLane, Pen } from '../../function/lanes/lanePen';
import type { TimelineLane } from '../../scene';
import type { Subject } from '../../subject';
import type { StreamEvent } from '../events';
import { rangeLabel, shardName } from './names';
import type { StreamPlan } from './plan';

/**
 * Writes the lanes of shards, one for each lane of a shard that ever has a batch: every try with
 * how it went, and in between what it waits for.
 */
export function shardPen(
  { laneOf, next, close }: Pen,
  plan: StreamPlan,
  shardCount: number,
): (event: StreamEvent) => void {
  const lanesOf = new Map<string, number>();
  for (const { shard, lane } of plan.batches.values()) {
    lanesOf.set(shard, Math.max(lane, lanesOf.get(shard) ?? 1));
  }
  const lane = (shard: string, number: number): OpenLane => {
    const name = `${shardName(shard).replace('s', 'S')}`;
    const count = lanesOf.get(shard) ?? 1;
    const label = count === 1 ? name : `${name}, lane ${number}`;
    return laneOf(laneSubject(shard, number), label);
  };
  for (let index = 0; index < shardCount; index += 1) {
    const shard = `s${index}`;
    for (let number = 1; number <= (lanesOf.get(shard) ?? 1); number += 1) lane(shard, number);
  }
  const holderOf = (batch: string) => {
    const found = plan.batches.get(batch);
    return found && lane(found.shard, found.lane);
  };
  return (event) => {
    if (!('batch' in event)) return;
    const { at, items, batch } = event;
    const holder = holderOf(batch);
    if (!holder) return;
    switch (event.type) {
      case 'invocation.started':
        return next(holder, at, 'inFlight', rangeLabel(items));
      case 'invocation.ended': {
        const look = event.result === 'success' ? 'done' : 'failing';
        if (holder.open) holder.open = { ...holder.open, look };
        holder.hasProblem ||= look === 'failing';
        return close(holder, at);
      }
      case 'batch.throttled':
        holder.hasProblem = true;
        if (holder.open?.label.startsWith(THROTTLED)) return;
        return next(holder, at, 'failing', `${THROTTLED}: ${rangeLabel(items)}`);
      case 'batch.retrying':
        return next(holder, at, 'waiting', `waits to try ${rangeLabel(items)} again`);
      case 'batch.discarded':
        holder.hasProblem = true;
        return;
      case 'batch.abandoned':
        return close(holder, at);
      case 'batch.gathered':
      case 'batch.split':
      case 'batch.cut':
      case 'batch.succeeded':
        return;
    }
  };
}

const THROTTLED = 'throttled';

/** The lane of a shard as a subject, called as the machine that lives its life. */
function laneSubject(shard: string, lane: number): TimelineLane['subject'] {
  const subject: Subject = `shard:${shard}`;
  return lane === 1 ? subject : `${subject}.${lane}`;
}
