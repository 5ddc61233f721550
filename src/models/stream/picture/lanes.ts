import { batchLabel } from '../../function/lanes/batchLabel';
import { workEnvironment } from '../../function/lanes/environmentLane';
import { type OpenLane, type Pen, timelinePen } from '../../function/lanes/lanePen';
import type { Run } from '../../model';
import type { Span, TimelineLane } from '../../scene';
import { itemSubject } from '../../subject';
import { nameOf, ordinal } from '../../wording';
import type { StreamEvent } from '../events';
import { DESTINATIONS } from '../settings';
import type { StreamScenario } from '../streamScenario';
import { planOf } from './plan';
import { shardPen } from './shardLanes';

/**
 * The work in every shard, the life of every record and the work of every environment, as stretches
 * of virtual time. Where a shard or an environment has none, it is idle.
 */
export function streamLanes(run: Run<StreamScenario, StreamEvent>): readonly TimelineLane[] {
  const pen = timelinePen();
  const shards = shardPen(pen, planOf(run.trace), run.scenario.settings.stream.ShardCount);
  const live = recordPen(pen);
  for (const event of run.trace) {
    shards(event);
    if (event.type === 'invocation.started' || event.type === 'invocation.ended') {
      workEnvironment(event, pen, (items) => batchLabel(items, 'record'));
    }
    live(event);
  }
  return pen.lanes(run.ended.atMs);
}

/** Writes the lanes of records: how often the function got each, and what became of it. */
function recordPen({ laneOf, next }: Pen): (event: StreamEvent) => void {
  const handled = new Map<string, number>();
  const lane = (item: string) => laneOf(itemSubject(item), `Record ${nameOf(item)}`);
  const handOver = (item: string, at: number) => {
    const times = (handled.get(item) ?? 0) + 1;
    handled.set(item, times);
    next(lane(item), at, 'inFlight', `${ordinal(times)} time`);
  };
  return (event) => {
    const become = (look: Span['look'], label: string, items: readonly string[]) => {
      for (const item of items) next(lane(item), event.at, look, label);
    };
    const goWrong = (look: Span['look'], label: string, items: readonly string[]) => {
      for (const item of items) lane(item).hasProblem = true;
      become(look, label, items);
    };
    switch (event.type) {
      case 'record.arrived':
        return become('waiting', 'waiting', [event.item]);
      case 'record.missed':
        return goWrong('gone', 'missed', [event.item]);
      case 'record.skipped':
        return become('gone', 'filtered out', [event.item]);
      case 'record.expired':
        return goWrong('gone', 'expired', [event.item]);
      case 'record.readBack':
        return event.found ? undefined : goWrong('gone', 'read back too late', [event.item]);
      case 'invocation.started':
        for (const item of event.items) handOver(item, event.at);
        return;
      case 'item.failed':
        return event.outcome === 'skipped' ? undefined : fail(lane(event.item));
      case 'invocation.ended':
        return become('waiting', 'waiting', event.items);
      case 'batch.succeeded':
        return become('done', 'done', event.items);
      case 'batch.cut':
        return become('done', 'done', event.done);
      case 'batch.discarded': {
        const { discarded, target } = event;
        if (target === null) return goWrong('gone', 'given up and lost', discarded);
        return goWrong('deadLettered', DESTINATIONS[target], discarded);
      }
      case 'batch.abandoned':
      case 'batch.gathered':
      case 'batch.split':
      case 'batch.throttled':
      case 'batch.retrying':
      case 'checkpoint.moved':
      case 'mapping.ready':
      case 'settings.changed':
      case 'item.completed':
      case 'environment.created':
      case 'environment.reset':
      case 'environment.recycled':
        return;
    }
  };
}

/** The function failed on it in the try that runs. */
function fail(lane: OpenLane): void {
  lane.hasProblem = true;
  if (lane.open?.look === 'inFlight') lane.open = { ...lane.open, look: 'failing' };
}
