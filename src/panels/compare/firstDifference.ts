import type { TraceEvent } from '../../simulator/trace';

/**
 * The virtual time at which two runs first differ in what happens, to whom and when; null when all
 * of it is alike. The numbers that an event tells, such as when a countdown will end, make no
 * difference before something comes of them.
 */
export function firstDifference(
  one: readonly TraceEvent[],
  other: readonly TraceEvent[],
): number | null {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left && right && textOf(left) !== textOf(right)) return Math.min(left.at, right.at);
  }
  return one[length]?.at ?? other[length]?.at ?? null;
}

/** The first virtual time that is in one list and not, as often, in the other; both rising. */
export function firstUnshared(one: readonly number[], other: readonly number[]): number | null {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left !== right) return Math.min(left ?? Number.POSITIVE_INFINITY, right ?? left ?? 0);
  }
  return null;
}

function textOf({ at, ...told }: TraceEvent): string {
  const words = Object.entries(told).filter(([, value]) => typeof value !== 'number');
  return JSON.stringify([at, words]);
}
