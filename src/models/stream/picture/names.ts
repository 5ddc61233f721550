import { chipLabel, nameOf, plural } from '../../wording';
import type { OnFailure } from '../settings';

/** Longer names than this, of first and last together, leave a node no room for both. */
const MOST_CHARACTERS = 12;
/** So many records that do not follow each other are named one by one. */
const MOST_LISTED = 3;

/**
 * The records of a batch in few characters: `1–10` if they follow each other in their shard, else
 * `1, 4, 7`; with long names `ada… +9`.
 *
 * @param positionOf the place of a record in its shard
 */
export function rangeLabel(
  items: readonly string[],
  positionOf: (item: string) => number | undefined,
): string {
  const [first, ...others] = items;
  const last = others.at(-1);
  if (first === undefined) return plural(0, 'record');
  if (last === undefined) return short(first, MOST_CHARACTERS);
  const isRow = (positionOf(last) ?? 0) - (positionOf(first) ?? 0) === others.length;
  const separator = isRow ? '–' : items.length <= MOST_LISTED ? ', ' : ' … ';
  const named = isRow || items.length > MOST_LISTED ? [first, last] : items;
  const label = named.map(nameOf).join(separator);
  return label.length <= MOST_CHARACTERS ? label : `${chipLabel(first)} +${others.length}`;
}

function short(item: string, most: number): string {
  const name = nameOf(item);
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

/** What a shard is called by its id: `shard 0`. */
export function shardName(shard: string): string {
  return `shard ${shard.slice(1)}`;
}

const TARGETS: Readonly<Record<OnFailure, string>> = {
  sqs: 'SQS queue',
  sns: 'SNS topic',
  s3: 'S3 bucket',
  kafka: 'Kafka topic',
};

/** Where records are sent that are given up. */
export function targetName(onFailure: OnFailure): string {
  return TARGETS[onFailure];
}
