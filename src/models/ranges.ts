import { nameOf } from './wording';

/** More parts than that, and nobody reads them. */
const MOST_PARTS = 4;
const SHOWN_OF_MORE = 3;

interface Run {
  readonly first: string;
  readonly last: string;
  readonly size: number;
}

/** Items that are in order as few words: `1 to 10`, `3`, `1 to 4, 7 and x2`. */
export function rangesOf(items: readonly string[]): string {
  const runs = runsOf(items);
  const parts = runs.map(({ first, last, size }) =>
    size === 1 ? nameOf(first) : `${nameOf(first)} to ${nameOf(last)}`,
  );
  if (parts.length === 1) return parts.join('');
  if (parts.length <= MOST_PARTS) return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const more = runs.slice(SHOWN_OF_MORE).reduce((sum, { size }) => sum + size, 0);
  return `${parts.slice(0, SHOWN_OF_MORE).join(', ')} and ${more} more`;
}

/** The same with what they are called: `record 3`, `records 1 to 10`. */
export function rangeOf(noun: string, items: readonly string[]): string {
  if (items.length === 0) return `no ${noun}s`;
  return `${noun}${items.length === 1 ? '' : 's'} ${rangesOf(items)}`;
}

/** Stretches of items whose ids count up by one. */
function runsOf(items: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run && isNext(run.last, item))
      runs.splice(-1, 1, { ...run, last: item, size: run.size + 1 });
    else runs.push({ first: item, last: item, size: 1 });
  }
  return runs;
}

function isNext(item: string, other: string): boolean {
  const [stem, number] = numbered(item);
  const [otherStem, otherNumber] = numbered(other);
  return stem === otherStem && number + 1 === otherNumber;
}

/** An id as what it begins with and the number that it ends with: `x1-` and 12. */
function numbered(item: string): readonly [string, number] {
  const digits = /\d{1,9}$/.exec(item)?.[0] ?? '';
  return [item.slice(0, item.length - digits.length), digits === '' ? Number.NaN : Number(digits)];
}
