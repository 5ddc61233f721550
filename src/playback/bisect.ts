/**
 * Where a value belongs in a sorted list: after all that are smaller or equal. `d3-array` does the
 * same; but what else charts use of it would then come with the first load.
 */
export function bisectRight(
  sorted: readonly number[],
  value: number,
  from = 0,
  until = sorted.length,
): number {
  return firstIndex(from, until, (index) => (sorted[index] ?? Number.NaN) > value);
}

/** The first index, from one up to but without another, at which it holds from then on. */
export function firstIndex(from: number, until: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
