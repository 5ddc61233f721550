import type { OpenLane, Pen } from '../../function/lanes/lanePen';
import type { Subject } from '../../subject';
import type { StreamEvent } from '../events';
import { rangeLabel, shardName } from './names';
import type { StreamPlan } from './plan';

/**
 * Writes the lanes of shards, one for each lane of a shard that ever has a batch, and one of a shard
 * that never has: every try with how it went, and in between what it waits for.
 */
export function shardPen(
  { laneOf, next, close }: Pen,
  plan: StreamPlan,
  shardCount: number,
): (event: StreamEvent) => void {
  const used = new Map<string, Set<number>>();
  for (const { shard, lane } of plan.batches.values()) {
    used.set(shard, (used.get(shard) ?? new Set()).add(lane));
  }
  const lane = (shard: string, number: number): OpenLane => {
    const subject: Subject = `shard:${shard}`;
    const name = shardName(shard).replace('s', 'S');
    const hasOthers = [...(used.get(shard) ?? [])].some((other) => other !== 1);
    if (!hasOthers) return laneOf(subject, name);
    return laneOf(subject, `${name}, lane ${number}`, `${subject} ${number}`);
  };
  for (let index = 0; index < shardCount; index += 1) {
    const shard = `s${index}`;
    const numbers = [...(used.get(shard) ?? [1])].sort((one, other) => one - other);
    for (const number of numbers) lane(shard, number);
  }
  const holderOf = (batch: string) => {
    const found = plan.batches.get(batch);
    return found && lane(found.shard, found.lane);
  };
  return (event) => {
    if (!('batch' in event)) return;
    const { at, items, batch } = event;
    const of: Subject = `batch:${batch}`;
    const holder = holderOf(batch);
    if (!holder) return;
    switch (event.type) {
      case 'invocation.started':
        return next(holder, at, 'inFlight', rangeLabel(items), of);
      case 'invocation.ended': {
        const look = event.result === 'success' ? 'done' : 'failing';
        if (holder.open) holder.open = { ...holder.open, look };
        holder.hasProblem ||= look === 'failing';
        return close(holder, at);
      }
      case 'batch.throttled':
        holder.hasProblem = true;
        if (holder.open?.label.startsWith(THROTTLED)) return;
        return next(holder, at, 'failing', `${THROTTLED}: ${rangeLabel(items)}`, of);
      case 'batch.retrying':
        return next(holder, at, 'waiting', `waits to try ${rangeLabel(items)} again`, of);
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
