import { md5 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** How many hash keys there are: MD5 has 128 bits. */
const HASH_KEYS = 2n ** 128n;

/** A partition key's hash key, as Kinesis computes it. */
export function hashKeyOf(partitionKey: string): bigint {
  return md5(utf8ToBytes(partitionKey)).reduce((hash, byte) => hash * 256n + BigInt(byte), 0n);
}

/**
 * The shard that a hash key belongs to, from 0: a stream that was made with so many shards divides
 * the hash keys among them evenly
 * (https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html).
 */
export function shardNumberOf(hashKey: bigint, shardCount: number): number {
  return Number((hashKey * BigInt(shardCount)) / HASH_KEYS);
}

/**
 * The lane of a shard that a key is in, from 0, when its hash decides. AWS does not say how it
 * does this: here it is what remains, so that keys of one shard spread over all lanes.
 */
export function laneNumberOf(hashKey: bigint, laneCount: number): number {
  return Number(hashKey % BigInt(laneCount));
}

/** The hash keys of a shard, from the first to the last. */
export function hashKeyRangeOf(
  shard: number,
  shardCount: number,
): { readonly first: bigint; readonly last: bigint } {
  // Rounded up: a hash key between two shards is in the one whose share it has reached.
  const begin = (number: number) =>
    (BigInt(number) * HASH_KEYS + BigInt(shardCount) - 1n) / BigInt(shardCount);
  return { first: begin(shard), last: begin(shard + 1) - 1n };
}
