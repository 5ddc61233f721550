import type { StreamAssumptions } from '../assumptions';

/**
 * The two halves of a batch, in order (fact `stream-bisect`). AWS does not say which of them gets
 * the odd record (`stream-bisect-where`): an assumption.
 */
export function halvesOf<Record>(
  records: readonly Record[],
  oddSplit: StreamAssumptions['oddSplit'],
): readonly [readonly Record[], readonly Record[]] {
  const half = records.length / 2;
  const cut = oddSplit === 'smallerFirst' ? Math.floor(half) : Math.ceil(half);
  return [records.slice(0, cut), records.slice(cut)];
}
