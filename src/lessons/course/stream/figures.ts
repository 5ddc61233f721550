import type { Report } from '../../../models/report';
import type { OpenRun } from '../../../playback/openRun';
import { eventIn, eventsIn } from '../../find';

/**
 * What became of a record.
 *
 * @throws Error when the run has no such record
 */
export function recordIn(run: OpenRun, item: string): Report['items'][string] {
  const record = run.report.items[item];
  if (!record) throw new Error(`“${run.scenario.title}” has no ${item}.`);
  return record;
}

/** The total of a CloudWatch metric of the function over the run. */
export function metricIn(run: OpenRun, name: string): number {
  return Number(run.report.metrics[name]);
}

/**
 * For how long failing batches let nothing behind them through, in milliseconds.
 *
 * @param shard its number, from 0
 */
export function blockedMsIn(run: OpenRun, shard: number): number {
  return Object.values(run.report.shards ?? {})[shard]?.blockedMs ?? 0;
}

/** How often the batch was tried with which a record was given up. */
export function invokeCountIn(run: OpenRun, item: string): number {
  return eventIn(run, 'batch.discarded', {
    where: ({ discarded }) => discarded.includes(item),
  }).invokeCount;
}

/** The records that Lambda gave up, in order. */
export function givenUpIn(run: OpenRun): readonly string[] {
  return eventsIn(run, 'batch.discarded').flatMap(({ discarded }) => discarded);
}
