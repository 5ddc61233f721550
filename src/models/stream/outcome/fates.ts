import { type Fate, noteWork, startFate } from '../../outcome/fate';
import type { StreamEvent } from '../events';

/** What a trace says about one record. */
export interface RecordFate extends Fate {
  readonly shard: string;
  /** Times that the mapping took it from the stream into a batch: once, unless it was disabled. */
  receives: number;
}

/** Reads off the trace what became of every record. */
export function fatesOf(trace: readonly StreamEvent[]): ReadonlyMap<string, RecordFate> {
  const fates = new Map<string, RecordFate>();
  const each = (items: readonly string[], say: (fate: RecordFate) => void) => {
    for (const item of items) {
      const fate = fates.get(item);
      if (fate) say(fate);
    }
  };
  for (const event of trace) {
    noteWork(fates, event);
    switch (event.type) {
      case 'record.arrived': {
        const { item, key, shard, at } = event;
        const sent = startFate({ item, group: key, order: fates.size, sentAt: at });
        fates.set(item, { ...sent, shard, receives: 0 });
        break;
      }
      case 'record.missed':
        each([event.item], (fate) => {
          fate.state = 'lost';
          fate.gone = event;
        });
        break;
      case 'record.skipped':
        each([event.item], (fate) => {
          fate.state = 'discarded';
          fate.filtered = true;
          fate.gone = event;
        });
        break;
      case 'record.expired':
        each([event.item], (fate) => {
          // What was dealt with before ends like everything in a stream, and is not missed.
          if (fate.state !== 'waiting') return;
          fate.state = 'expired';
          fate.gone = event;
        });
        break;
      case 'record.readBack':
        // What a destination only points to is lost with the stream's copy of it.
        each(event.found ? [] : [event.item], (fate) => {
          if (fate.state !== 'discarded') return;
          fate.state = 'lost';
          fate.gone ??= event;
        });
        break;
      case 'batch.gathered':
        each(event.items, (fate) => {
          fate.receives += 1;
        });
        break;
      case 'batch.succeeded':
        each(event.items, (fate) => {
          fate.state = 'done';
        });
        break;
      case 'batch.cut':
        each(event.done, (fate) => {
          fate.state = 'done';
        });
        break;
      case 'batch.discarded':
        each(event.discarded, (fate) => {
          // Read again after the mapping was disabled, it was done before.
          if (fate.state === 'done') return;
          fate.state = event.target === null ? 'lost' : 'discarded';
          if (event.target === null) fate.gone = event;
        });
        break;
      default:
        break;
    }
  }
  return fates;
}
