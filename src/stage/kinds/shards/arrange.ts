import { heightFor, justified } from '../../layout/slotGrid';
import { type RowSize, rowSizes, SMALLEST_ROW } from './sizes';

/** Where a row says what it is: beside its chips, above them, or only when it is pointed at. */
type Naming = 'beside' | 'above' | 'none';

/** How rows are arranged: so many side by side, their names, and the size of what is in them. */
export interface Arrangement {
  readonly naming: Naming;
  readonly columns: number;
  readonly gap: number;
  /** Some row has more chips than fit in one line. */
  readonly isWrapped: boolean;
  readonly size: RowSize;
  /** The width of one row, and from its left edge to its chips. */
  readonly width: number;
  readonly left: number;
  readonly pad: number;
  /** From the upper edge of a row to what stands above its chips. */
  readonly top: number;
  /** The height that each line of rows wants. */
  readonly heights: readonly number[];
  /** From what stands below its chips to its lower edge. */
  readonly bottom: number;
}

/** Beside its chips a name has so much room. */
const NAME_WIDTH = 112;
/** Rows with names beside their chips are not narrower. */
const LEAST_BESIDE = 420;
const LEAST_ABOVE = 96;
const NAME_HEIGHT = 20;
/** The least height of a row with a name, and of one with chips that are no more than dots. */
const LEAST_HEIGHT = 26;
const LOW_HEIGHT = 22;
/** Narrower rows are not put side by side. */
const LEAST_WIDTH = 24;

/** Levels from which on names may be left out, and of how many rows. */
const NAMELESS = 6;
const MANY = 12;

/** The ways to arrange rows at one level of detail, the one to prefer first. */
function* waysAt(
  slots: readonly number[],
  width: number,
  size: RowSize,
  namings: readonly Naming[],
): Generator<Arrangement> {
  for (const naming of namings) {
    let wrapsAlone = false;
    const least = { beside: LEAST_BESIDE, above: LEAST_ABOVE, none: LEAST_WIDTH }[naming];
    for (let columns = 1; columns <= Math.max(1, slots.length); columns += 1) {
      const way = arrangement(slots, width, size, naming, columns);
      if (way.width < (columns === 1 && naming !== 'beside' ? 0 : least)) break;
      if (columns === 1) wrapsAlone = way.isWrapped;
      // Where shards are few, one that fits into a line is not broken for its neighbour.
      else if (slots.length <= MANY && way.isWrapped && !wrapsAlone) break;
      yield way;
    }
  }
}

function arrangement(
  slots: readonly number[],
  whole: number,
  { chip: natural, above, below }: RowSize,
  naming: Naming,
  columns: number,
): Arrangement {
  const isBare = naming === 'none';
  const isLow = natural.face === 'dot';
  const gap = isBare ? 2 : isLow ? 5 : 8;
  const pad = isBare ? 1 : naming === 'above' && whole < LEAST_BESIDE ? 10 : 14;
  const width = (whole - (columns - 1) * gap) / columns;
  const left = naming === 'beside' ? NAME_WIDTH : pad;
  const bottom = isBare ? 1 : 3;
  const top = naming === 'above' ? NAME_HEIGHT : bottom;
  const inner = width - left - pad;
  const isWrapped = slots.some((count) => heightFor(count, inner, natural) > natural.height);
  const chip = isWrapped ? justified(natural, inner) : natural;
  const heightOf = (count: number) => top + above + heightFor(count, inner, chip) + below + bottom;
  const heights: number[] = [];
  for (let first = 0; first < slots.length; first += columns) {
    const line = slots.slice(first, first + columns).map(heightOf);
    heights.push(Math.max(isBare ? 0 : isLow ? LOW_HEIGHT : LEAST_HEIGHT, ...line));
  }
  const size = { chip, above, below };
  return { naming, columns, gap, isWrapped, size, width, left, pad, top, bottom, heights };
}

/** The height of all rows. */
function heightOfAll({ heights, gap }: Arrangement): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
}

/** The height in which so many slots in each row can be seen at a level of detail. */
export function heightAtLevel(
  slots: readonly number[],
  width: number,
  labelLength: number,
  level: number,
): number {
  const size = rowSizes(labelLength)[level] ?? SMALLEST_ROW;
  const named = width < LEAST_BESIDE ? 'above' : 'beside';
  const namings: readonly Naming[] =
    level < NAMELESS || slots.length <= MANY ? [named] : ['beside', 'above', 'none'];
  return Math.min(...[...waysAt(slots, width, size, namings)].map(heightOfAll));
}

/** The best arrangement that fits: names matter more than size. Else the one that is the least high. */
export function bestArrangement(
  slots: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  labelLength: number,
): Arrangement {
  const sizes = rowSizes(labelLength);
  const isFew = slots.length <= MANY;
  const namings: readonly Naming[] = ['beside', 'above', ...(isFew ? [] : (['none'] as const))];
  for (const naming of namings) {
    for (const size of sizes) {
      for (const way of waysAt(slots, width, size, [naming])) {
        if (heightOfAll(way) <= height + 0.01) return way;
      }
    }
  }
  // A few rows keep their names, however little of them can be seen.
  const ways = [...waysAt(slots, width, SMALLEST_ROW, isFew ? namings : ['none'])];
  return ways.reduce((one, other) => (heightOfAll(other) < heightOfAll(one) ? other : one));
}
