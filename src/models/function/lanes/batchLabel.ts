import { nameOf, plural } from '../../wording';

/** More than these are counted and not named. */
const MOST_NAMED = 5;

/** The items of a batch in few characters: `1 2 3`, or `10 messages`. */
export function batchLabel(items: readonly string[], noun: string): string {
  return items.length <= MOST_NAMED ? items.map(nameOf).join(' ') : plural(items.length, noun);
}
