import type { StreamEvent } from '../events';

/** Where a batch comes from: it was gathered, or is a part of another one. */
export interface Origin {
  readonly seq: number;
  readonly shard: string;
  readonly items: readonly string[];
  /** Of the shard, from 1; null for a part. */
  readonly lane: number | null;
  /** The batch that it is a part of. */
  readonly partOf: string | null;
  /** The gathered batch that it goes back to: itself, or that of which it is a part of a part. */
  readonly root: string;
}

/** Every batch of a run by its id: events of a part do not say whose part it is. */
export function originsOf(trace: readonly StreamEvent[]): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const event of trace) {
    switch (event.type) {
      case 'batch.gathered': {
        const { seq, shard, items, lane, batch } = event;
        origins.set(batch, { seq, shard, items, lane, partOf: null, root: batch });
        break;
      }
      case 'batch.split':
      case 'batch.cut': {
        const { seq, shard, batch: partOf } = event;
        const root = origins.get(partOf)?.root ?? partOf;
        const parts = event.type === 'batch.split' ? [event.first, event.second] : [event.rest];
        for (const { batch, items } of parts) {
          origins.set(batch, { seq, shard, items, lane: null, partOf, root });
        }
        break;
      }
      default:
        break;
    }
  }
  return origins;
}
