import { changeText } from '../changeText';
import {
  BATCH_READY,
  describeLambdaEvent,
  type FunctionWords,
  THROTTLED_BY,
} from '../function/describe';
import { rangeOf, rangesOf } from '../ranges';
import { clockTime, nameOf, plural, times } from '../wording';
import type { StreamEvent } from './events';
import { DESTINATIONS, type OnFailure, streamSettings } from './settings';

/** What is said of a function that works on records. */
export const STREAM_WORDS: FunctionWords = {
  noun: 'record',
  list: (items) => rangeOf('record', items),
  ended: {
    success: 'returned: its records are done',
    partial: 'returned, and its response leaves some records undone',
    error: 'failed with an error: none of its records counts as done',
    timeout: 'timed out: none of its records counts as done',
    exit: 'ended because the process exited: none of its records counts as done',
  },
};

const BEGINS: Readonly<Record<string, string>> = {
  TRIM_HORIZON: ', the oldest record of each shard',
  LATEST: ': only what arrives from now on',
  AT_TIMESTAMP: ': what arrived from that moment on',
};

/** One event as one plain sentence. */
export function describeStreamEvent(event: StreamEvent): string {
  switch (event.type) {
    case 'record.arrived': {
      const key = event.key === event.item ? '' : `, partition key ${event.key}`;
      return `Record ${nameOf(event.item)} arrived in ${shardName(event.shard)}${key}.`;
    }
    case 'record.missed':
      return `Record ${nameOf(event.item)} will never be read: it lies before the starting position.`;
    case 'record.skipped':
      return `Record ${nameOf(event.item)} does not match the filter, so Lambda skipped it.`;
    case 'record.expired':
      return `Record ${nameOf(event.item)} expired before it was dealt with: its retention was over.`;
    case 'record.readBack':
      return event.found
        ? `Someone read record ${nameOf(event.item)} back by what the destination says of it.`
        : `Record ${nameOf(event.item)} could not be read back: the stream no longer has it.`;
    case 'mapping.ready':
      return `The mapping is set up and reads from ${event.startingPosition}${BEGINS[event.startingPosition] ?? ''}.`;
    case 'batch.gathered':
      return `Batch ${event.batch.slice(1)} of ${rangeOf('record', event.items)} from ${event.lane > 1 ? `lane ${event.lane} of ` : ''}${shardName(event.shard)} ${BATCH_READY[event.why]}.`;
    case 'batch.throttled':
      return `The function was throttled: ${THROTTLED_BY[event.limit]}. Batch ${event.batch.slice(1)} tries again at ${clockTime(event.nextTryAt)}, and that uses up no retry.`;
    case 'batch.retrying':
      return `${sentence(event.items)} failed; Lambda tries ${event.items.length === 1 ? 'it' : 'them'} again at ${clockTime(event.nextTryAt)}, ${retriesAfter(event.retriesLeft)}.`;
    case 'batch.split':
      return `${sentence(event.items)} failed; Lambda splits them into ${both(event.first.items, event.second.items)}.`;
    case 'batch.cut':
      return `Record ${nameOf(event.rest.items[0] ?? '')} is the first that failed: ${rangeOf('record', event.done)} ${are(event.done)} done, and ${rangesOf(event.rest.items)} become${event.rest.items.length === 1 ? 's' : ''} a new batch.`;
    case 'batch.succeeded':
      return `Batch ${event.batch.slice(1)} succeeded: ${rangeOf('record', event.items)} ${are(event.items)} done.`;
    case 'batch.discarded':
      return discarded(event);
    case 'batch.abandoned':
      return `Batch ${event.batch.slice(1)} is left: the mapping is disabled, and what is not behind the checkpoint is read again.`;
    case 'checkpoint.moved':
      return `The checkpoint of ${shardName(event.shard)} moved on: its first ${event.position === 1 ? 'record is' : `${plural(event.position, 'record')} are`} behind it.`;
    case 'settings.changed':
      return `${changeText(streamSettings, event.path, event.to, 'became')}.`;
    default:
      // What is left happens inside Lambda: any other event without a sentence is no LambdaEvent.
      return describeLambdaEvent(event, STREAM_WORDS);
  }
}

/** A shard as it is called in a sentence. */
function shardName(shard: string): string {
  return `shard ${shard.slice(1)}`;
}

function sentence(items: readonly string[]): string {
  const words = rangeOf('record', items);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function are(items: readonly string[]): string {
  return items.length === 1 ? 'is' : 'are';
}

function retriesAfter(retriesLeft: number | null): string {
  if (retriesLeft === null) return 'as often as it takes';
  return retriesLeft === 0 ? 'for the last time' : `with ${left(retriesLeft)} left after that`;
}

function left(retries: number): string {
  return retries === 1 ? '1 retry' : `${retries} retries`;
}

/** Two groups of records, so that one sees where the first ends. */
function both(first: readonly string[], second: readonly string[]): string {
  const [one, other] = [rangesOf(first), rangesOf(second)];
  return `${one}${one.includes(' and ') ? ', then ' : ' and '}${other}`;
}

function discarded({
  discarded: items,
  why,
  target,
  invokeCount,
}: Extract<StreamEvent, { type: 'batch.discarded' }>): string {
  const them = items.length === 1 ? 'it' : 'them';
  const because =
    why === 'ageExceeded'
      ? `${are(items)} older than the mapping allows`
      : `failed ${times(invokeCount)} and ${items.length === 1 ? 'has' : 'have'} no retry left`;
  return `${sentence(items)} ${because}: Lambda gives ${them} up${sentTo(target, them)}.`;
}

function sentTo(target: OnFailure | null, them: string): string {
  switch (target) {
    case null:
      return `, and ${them === 'it' ? 'it is' : 'they are'} lost`;
    case 's3':
      return ` and writes ${them} to the S3 bucket`;
    case 'sqs':
    case 'sns':
    case 'kafka':
      return ` and tells the ${DESTINATIONS[target]} where ${them === 'it' ? 'it is' : 'they are'}`;
  }
}
