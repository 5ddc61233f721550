/** Beyond this no wait doubles any more: 1 ms has become longer than any run. */
const DOUBLINGS_MAX = 50;

/**
 * A wait that doubles each time until it is as long as it gets.
 *
 * @param times how many there were, this one included, from 1
 * @returns milliseconds
 */
export function doublingWait(firstMs: number, mostMs: number, times: number): number {
  return Math.min(mostMs, firstMs * 2 ** Math.min(DOUBLINGS_MAX, times - 1));
}
