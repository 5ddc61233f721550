import { chipLabel, nameOf, plural } from '../../wording';

/** Longer names than this, of first and last together, leave a node no room for both. */
const MOST_CHARACTERS = 12;
/** Names that do not follow each other are listed if they take no more than this. */
const MOST_LISTED = 7;

/**
 * The records of a batch in few characters: `1–10` if they are numbered one after the other, else
 * `1, 4, 7` or, from the first to the last of many, `1 … 28`; with long names `ada-… +9`.
 */
export function rangeLabel(items: readonly string[]): string {
  const [first, ...others] = items;
  const last = others.at(-1);
  if (first === undefined) return plural(0, 'record');
  if (last === undefined) return short(first, MOST_CHARACTERS);
  const isRow = Number(nameOf(last)) - Number(nameOf(first)) === others.length;
  const listed = items.length <= MOST_LISTED ? items.map(nameOf).join(', ') : null;
  const isListed = !isRow && listed !== null && listed.length <= MOST_LISTED;
  const label = isListed ? listed : [first, last].map(nameOf).join(isRow ? '–' : ' … ');
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
