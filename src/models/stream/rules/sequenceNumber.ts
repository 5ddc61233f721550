/** Kinesis's sequence numbers have 56 digits; the first ones of a shard are always these. */
const BEGINNING = '496';

/**
 * The sequence number of a record: as long as those of Kinesis, and rising within a shard. The
 * digits themselves mean nothing, at AWS neither.
 *
 * @param shard from 0
 * @param position the record's place in the shard, from 0
 */
export function sequenceNumberOf(shard: number, position: number): string {
  const place = String(position + 1).padStart(45, '0');
  return `${BEGINNING}${String(shard).padStart(8, '0')}${place}`;
}
