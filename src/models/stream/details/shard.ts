import { awsDetail, type Details, plainDetail, type Turn } from '../../details';
import { rangeOf } from '../../ranges';
import { clockTime, count, plural } from '../../wording';
import type { StreamEvent } from '../events';
import { dealtWithIn } from '../outcome/dealtWith';
import { rootsOf } from '../outcome/roots';
import { hashKeyRangeOf } from '../rules/hash';
import { awsShardId } from '../rules/names';
import type { StreamSettings } from '../settings';
import type { Origin } from './origins';

interface ShardPlace {
  readonly nowMs: number;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly stream: StreamSettings['stream'];
}

/** What a batch of a shard, with all its parts, has come to. */
interface Work {
  readonly seq: number;
  readonly batch: string;
  readonly items: readonly string[];
  tries: number;
  readonly left: Set<string>;
  readonly givenUp: string[];
  wasAbandoned: boolean;
}

/** What a shard is like once these events about it have happened. */
export function shardDetails(
  shard: string,
  past: readonly StreamEvent[],
  { nowMs, origins, stream }: ShardPlace,
): Details {
  /** Arrival of each record that is not dealt with, the oldest first. */
  const open = new Map<string, number>();
  const batches = new Map<string, Work>();
  let arrived = 0;
  let checkpoint = 0;
  for (const event of past) {
    if (event.type === 'record.arrived') {
      arrived += 1;
      open.set(event.item, event.at);
    } else if (event.type === 'checkpoint.moved') checkpoint = event.position;
    for (const item of dealtWithIn(event)) open.delete(item);
    follow(batches, origins, event);
  }
  const blocked = rootsOf(past).filter(({ failed, over }) => failed !== null && over === null);
  const since = blocked.map(({ failed }) => failed?.at ?? nowMs);
  const [oldest] = open.values();
  const behind = arrived - checkpoint;
  const isBlocked = since.length > 0;
  const waits =
    behind > 0 ? `${plural(behind, 'record')} not behind the checkpoint` : 'nothing to read';
  return {
    state: isBlocked ? 'blocked: a batch in it failed' : waits,
    look: isBlocked ? 'failing' : behind > 0 ? 'inFlight' : 'idle',
    body: null,
    known: [
      awsDetail('ShardId', awsShardId(shard)),
      ...(stream.source === 'kinesis' ? [awsDetail('HashKeyRange', hashKeys(shard, stream))] : []),
      plainDetail('Records so far', count(arrived)),
      plainDetail('Behind the checkpoint', count(checkpoint)),
      ...(oldest === undefined
        ? []
        : [plainDetail('Oldest record not done', `${clockTime(nowMs - oldest)} old`)]),
      ...(isBlocked ? [plainDetail('Blocked since', clockTime(Math.min(...since)))] : []),
    ],
    turnsName: 'Batches',
    turns: [...batches.values()].map(turnOf),
  };
}

function hashKeys(shard: string, { ShardCount }: StreamSettings['stream']): string {
  const { first, last } = hashKeyRangeOf(Number(shard.slice(1)), ShardCount);
  return `${first} to ${last}`;
}

function follow(
  batches: Map<string, Work>,
  origins: ReadonlyMap<string, Origin>,
  event: StreamEvent,
): void {
  if (!('batch' in event)) return;
  if (event.type === 'batch.gathered') {
    const { seq, batch, items } = event;
    batches.set(batch, {
      ...{ seq, batch, items, tries: 0, left: new Set(items), givenUp: [], wasAbandoned: false },
    });
    return;
  }
  const work = batches.get(origins.get(event.batch)?.root ?? '');
  if (!work) return;
  for (const item of dealtWithIn(event)) work.left.delete(item);
  if (event.type === 'invocation.started') work.tries += 1;
  else if (event.type === 'batch.discarded') work.givenUp.push(...event.discarded);
  else if (event.type === 'batch.abandoned') work.wasAbandoned = true;
}

function turnOf({ seq, batch, items, tries, left, givenUp, wasAbandoned }: Work): Turn {
  const title = `Batch ${batch.slice(1)}`;
  const what = `${rangeOf('record', items)}: `;
  const after = tries > 1 ? ` after ${count(tries)} invocations` : '';
  if (wasAbandoned) {
    return { seq, look: 'gone', title, says: `${what}left, the mapping was disabled` };
  }
  if (left.size > 0) {
    const says = tries > 1 ? `${what}${count(tries)} invocations so far` : `${what}in work`;
    return { seq, look: tries > 1 ? 'failing' : 'inFlight', title, says };
  }
  if (givenUp.length === 0) return { seq, look: 'done', title, says: `${what}done${after}` };
  const up = rangeOf('record', givenUp);
  return { seq, look: 'deadLettered', title, says: `${what}${up} given up${after}` };
}
