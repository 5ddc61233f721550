import type { Moment } from '../../outcome/fate';
import type { StreamEvent } from '../events';
import { dealtWithIn } from './dealtWith';

/** A batch that was gathered from a shard, with all the parts that it fell into. */
export interface Root {
  readonly batch: string;
  readonly shard: string;
  /** When it first failed, or the function first took no invocation; null if it never did. */
  failed: Moment | null;
  /** When all of its records were dealt with, or given back; null if they never were. */
  over: Moment | null;
}

/** What of a root is not over. */
interface Open {
  readonly root: Root;
  /** Its records that are not dealt with. */
  readonly left: Set<string>;
}

/** Reads off a trace every batch that was gathered: when something in it failed, and until when. */
export function rootsOf(trace: readonly StreamEvent[]): readonly Root[] {
  const roots: Root[] = [];
  /** By each of their records. */
  const openOf = new Map<string, Open>();

  const take = (items: readonly string[], when: Moment) => {
    for (const item of items) {
      const open = openOf.get(item);
      if (!open?.left.delete(item)) continue;
      if (open.left.size === 0) open.root.over ??= when;
    }
  };
  /** Gives back all that is left of the batch that has a record. */
  const giveBack = (item: string | undefined, when: Moment) => {
    const open = openOf.get(item ?? '');
    if (open) take([...open.left], when);
  };

  for (const event of trace) {
    switch (event.type) {
      case 'batch.gathered': {
        const root: Root = { batch: event.batch, shard: event.shard, failed: null, over: null };
        const open = { root, left: new Set(event.items) };
        for (const item of event.items) {
          giveBack(item, event);
          openOf.set(item, open);
        }
        roots.push(root);
        break;
      }
      case 'batch.throttled':
      case 'batch.retrying':
      case 'batch.split':
      case 'batch.cut': {
        const open = openOf.get(event.items[0] ?? '');
        if (open) open.root.failed ??= event;
        break;
      }
      case 'batch.discarded': {
        const open = openOf.get(event.items[0] ?? '');
        if (open && event.invocation !== null) open.root.failed ??= event;
        break;
      }
      case 'batch.abandoned':
        giveBack(event.items[0], event);
        break;
      default:
        break;
    }
    take(dealtWithIn(event), event);
  }
  return roots;
}

/** A stretch of virtual time, in milliseconds. */
interface Stretch {
  readonly from: number;
  /** The end of the run if it is not over. */
  readonly until: number;
  readonly isOver: boolean;
}

/**
 * When each shard was blocked: something in it had failed and was not over. With several lanes it
 * is as long as any of them is.
 */
export function blockedStretches(
  roots: readonly Root[],
  endMs: number,
): ReadonlyMap<string, readonly Stretch[]> {
  const shards = new Map<string, Stretch[]>();
  const failed = roots
    .flatMap(({ shard, failed, over }) =>
      failed ? [{ shard, from: failed.at, until: over?.at ?? endMs, isOver: over !== null }] : [],
    )
    .sort((one, other) => one.from - other.from);
  for (const { shard, ...next } of failed) {
    const stretches = shards.get(shard) ?? [];
    shards.set(shard, stretches);
    const last = stretches.at(-1);
    if (last && next.from <= last.until) {
      const until = Math.max(last.until, next.until);
      const isOver = last.isOver && next.isOver;
      stretches[stretches.length - 1] = { from: last.from, until, isOver };
    } else stretches.push(next);
  }
  return shards;
}
