import type { Report } from '../../src/models/report';
import type { StreamEvent } from '../../src/models/stream/events';
import { sequenceNumberOf } from '../../src/models/stream/rules/sequenceNumber';
import type { TraceEvent } from '../../src/simulator/trace';
import type { Json } from '../case';
import { partOf } from '../observe';

/** The trace of a stream scenario. */
export function streamTrace(trace: readonly TraceEvent[]): readonly StreamEvent[] {
  return trace as readonly StreamEvent[];
}

/** The records of each invocation and how it ended: `3 4 error`. */
export function sequence(report: Report): string[] {
  return report.invocations.map(({ items, result }) => `${items.join(' ')} ${result}`);
}

/** Where a destination's record says that the records are: the part that is named after the source. */
export function batchInfo(record: Json | undefined): { readonly [key: string]: Json } {
  return { ...partOf(record, 'KinesisBatchInfo'), ...partOf(record, 'DDBStreamBatchInfo') };
}

/** How many records of the only shard are behind the checkpoint. */
export function checkpoint(report: Report): number {
  return Object.values(report.shards ?? {})[0]?.checkpoint ?? 0;
}

/** The sequence number that a record got. */
export function sequenceNumber(trace: readonly TraceEvent[], item: string): string {
  const arrived = streamTrace(trace).find(
    (event) => event.type === 'record.arrived' && event.item === item,
  );
  return arrived?.type === 'record.arrived' ? sequenceNumberOf(arrived) : '';
}
