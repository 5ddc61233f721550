import type { StreamEvent } from '../events';
import { type Families, familiesIn } from './families';

/** Where a record is. */
interface RecordPlace {
  readonly shard: string;
  /** From 0. */
  readonly position: number;
}

/** What the whole trace tells about every moment of it. */
export interface StreamPlan extends Families {
  readonly records: ReadonlyMap<string, RecordPlace>;
  /** Whether anything is ever lost. */
  readonly loses: boolean;
}

export function planOf(trace: readonly StreamEvent[]): StreamPlan {
  const records = new Map<string, RecordPlace>();
  let loses = false;
  for (const event of trace) {
    switch (event.type) {
      case 'record.arrived':
        records.set(event.item, { shard: event.shard, position: event.position });
        break;
      case 'record.missed':
      case 'record.expired':
        loses = true;
        break;
      case 'batch.discarded':
        loses ||= event.target === null;
        break;
      default:
        break;
    }
  }
  return { ...familiesIn(trace), records, loses };
}
