import type { Stretch, Token } from '../../models/scene';
import { itemIn, type Subject } from '../../models/subject';
import type { Box } from '../layout/box';
import type { ChipFace } from '../layout/chipSize';
import type { ChipMark } from '../marks';
import { restingIn } from './dots';
import { movementsIn } from './movements';
import { placeOf } from './places';
import { travellers } from './travellers';
import type { View } from './view';

/**
 * What is drawn one by one although it is small: what is selected, and what has the keyboard's
 * focus, tokens by their id and all else as a subject. And the items that carry a mark, because
 * they are in another state in a run beside this one.
 */
export interface SingledOut {
  readonly selected: Subject | null;
  readonly focused: ReadonlySet<string>;
  readonly differing: ReadonlySet<string>;
}

/** The tokens that are drawn one by one: all but dots, and the dots that are singled out. */
export function chipMarks(view: View, singledOut: SingledOut): readonly ChipMark[] {
  const { selected, focused, differing } = singledOut;
  const item = itemIn(selected);
  const isSingledOut = (token: Token) => token.item === item || focused.has(token.id);
  const { others } = restingIn(view);
  const { resting } = movementsIn(view);
  const isAnyone = item !== null || focused.size > 0;
  const dots = isAnyone
    ? resting.filter((token) => isSingledOut(token) && placeOf(token, view.now)?.face === 'dot')
    : [];
  const onTheirWay = travellers(view).filter(
    ({ token, face }) => face !== 'dot' || isSingledOut(token),
  );
  return marksOf([...others, ...dots], onTheirWay, view, differing);
}

/** Every token, dots too, one by one. */
export function everyChipMark(view: View): readonly ChipMark[] {
  return marksOf(movementsIn(view).resting, travellers(view), view, new Set());
}

function marksOf(
  resting: readonly Token[],
  onTheirWay: ReturnType<typeof travellers>,
  { now, virtualMs }: View,
  differing: ReadonlySet<string>,
): readonly ChipMark[] {
  const isDifferent = ({ item }: Token) => differing.size > 0 && differing.has(item);
  const marks: ChipMark[] = [];
  for (const token of resting) {
    const place = placeOf(token, now);
    if (place) marks.push(chipMark(token, place, place.face, 1, virtualMs, isDifferent(token)));
  }
  for (const { token, box, face, opacity } of onTheirWay) {
    marks.push(chipMark(token, box, face, opacity, virtualMs, isDifferent(token)));
  }
  return marks;
}

function chipMark(
  token: Token,
  box: Box,
  face: ChipFace,
  opacity: number,
  virtualMs: number,
  isDifferent: boolean,
): ChipMark {
  const { id, item, label, look, isGhost, isMarked, attempts, ring, says } = token;
  const { x, y, width, height } = box;
  return {
    id,
    item,
    x,
    y,
    width,
    height,
    face,
    look,
    isGhost,
    isMarked,
    isDifferent,
    opacity,
    label,
    attempts,
    ring: ring && left(ring, virtualMs),
    says: isDifferent ? `${says}, in another state in the other run` : says,
  };
}

/** The share of a stretch that is left. */
function left({ from, until }: Stretch, virtualMs: number): number {
  if (until <= from) return 0;
  return Math.min(1, Math.max(0, (until - virtualMs) / (until - from)));
}
