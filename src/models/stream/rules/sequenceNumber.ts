/** Kinesis's sequence numbers have 56 digits; the first ones of a shard are always these. */
const BEGINNING = '496';

/** Where a record is: the shard's id, `s0`, and its place in it, from 0. */
interface Placed {
  readonly shard: string;
  readonly position: number;
}

/**
 * The sequence number of a record: as long as those of Kinesis, and rising within a shard. The
 * digits themselves mean nothing, at AWS neither.
 */
export function sequenceNumberOf({ shard, position }: Placed): string {
  const place = String(position + 1).padStart(45, '0');
  return `${BEGINNING}${shard.slice(1).padStart(8, '0')}${place}`;
}
