import { functionMetrics } from '../../function/metrics';
import { type MetricSeries, maximum } from '../../metric';
import type { Run } from '../../model';
import { sample, startMetric } from '../../outcome/series';
import type { StreamEvent } from '../events';
import { shardName } from '../rules/names';
import type { StreamScenario } from '../streamScenario';
import { lagsOf } from './lag';
import { blockedStretches, rootsOf } from './roots';

type StreamRun = Run<StreamScenario, StreamEvent>;

/** Shards that have series of their own: those that wait longest. */
const SHARDS_APART = 8;

/**
 * The run's CloudWatch metrics of the function, by AWS's names (facts `met-*`), first the one that only
 * streams have, and beside them what
 * no metric of AWS says: for each shard how old the oldest record is that is not dealt with, and for
 * how long something that failed has blocked it. Their names are plain words, and whose they are is
 * `shards`. Kinesis's `GetRecords.IteratorAgeMilliseconds` is of reads, which a trace does not have.
 */
export function streamMetrics(run: StreamRun): readonly MetricSeries[] {
  return [iteratorAge(run.trace), ...functionMetrics(run.trace), ...shardMetrics(run)];
}

/**
 * How old the last record of each batch is when the mapping sends the batch to the function, counted
 * from its arrival in the stream (facts `stream-iterator-age`, `met-iterator-age`).
 */
function iteratorAge(trace: readonly StreamEvent[]): MetricSeries {
  const series = startMetric('IteratorAge', {
    of: 'function',
    kind: 'sample',
    unit: 'Milliseconds',
  });
  const arrivedAt = new Map<string, number>();
  for (const event of trace) {
    if (event.type === 'record.arrived') arrivedAt.set(event.item, event.at);
    if (event.type !== 'invocation.started') continue;
    const last = arrivedAt.get(event.items.at(-1) ?? '');
    if (last !== undefined) sample(series, event.at, event.at - last);
  }
  return series;
}

function shardMetrics({ trace, scenario, ended }: StreamRun): readonly MetricSeries[] {
  const lags = lagsOf(trace, scenario.settings.stream.ShardCount, ended.atMs);
  const blocked = blockedStretches(rootsOf(trace), ended.atMs);
  const shown = [...lags]
    .map(([shard, lag]) => ({ shard, lag, longest: maximum(lag) }))
    .sort((one, other) => other.longest - one.longest)
    .slice(0, SHARDS_APART)
    .map(({ shard }) => shard);
  return [...lags].flatMap(([shard, lag]) => {
    if (!shown.includes(shard)) return [];
    const name = `${shardName(shard)}: blocked for`;
    const ramp = startMetric(name, { of: 'shards', kind: 'ramp', unit: 'Milliseconds' });
    for (const { from, until, isOver } of blocked.get(shard) ?? []) {
      sample(ramp, from, 0);
      sample(ramp, until, until - from);
      if (isOver) sample(ramp, until, 0);
    }
    return [lag, ramp];
  });
}
