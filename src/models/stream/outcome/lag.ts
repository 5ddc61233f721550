import type { MetricSeries } from '../../metric';
import { type GrowingSeries, sample, startMetric } from '../../outcome/series';
import type { StreamEvent } from '../events';
import { shardName } from '../rules/names';
import { dealtWithIn } from './dealtWith';

/** What is open in a shard, and the series that is made of it. */
interface Open {
  readonly lag: GrowingSeries;
  /** Arrival of every record that is not dealt with, in virtual milliseconds, the oldest first. */
  readonly arrivals: Map<string, number>;
}

/**
 * For each shard how old its oldest record is that is not dealt with: how far the function really
 * is behind, also while nothing is handed to it. By shard, in their order.
 */
export function lagsOf(
  trace: readonly StreamEvent[],
  shardCount: number,
  endMs: number,
): ReadonlyMap<string, MetricSeries> {
  const shards = new Map<string, Open>();
  for (let number = 0; number < shardCount; number += 1) {
    const name = `${shardName(`s${number}`)}: oldest record`;
    const lag = startMetric(name, { of: 'shards', kind: 'ramp', unit: 'Milliseconds' });
    shards.set(`s${number}`, { lag, arrivals: new Map() });
  }
  for (const event of trace) {
    if (!('shard' in event) || event.shard === null) continue;
    const open = shards.get(event.shard);
    if (!open) continue;
    if (event.type === 'record.arrived') {
      sampleOldest(open, event.at);
      open.arrivals.set(event.item, event.at);
      continue;
    }
    const items = dealtWithIn(event);
    if (items.length === 0) continue;
    // It grew while nothing happened: what it grew to counts, although it ends here.
    sampleOldest(open, event.at);
    for (const item of items) open.arrivals.delete(item);
    sampleOldest(open, event.at);
  }
  for (const open of shards.values()) sampleOldest(open, endMs);
  return new Map([...shards].map(([shard, { lag }]) => [shard, lag]));
}

function sampleOldest({ lag, arrivals }: Open, nowMs: number): void {
  sample(lag, nowMs, nowMs - (arrivals.values().next().value ?? nowMs));
}
