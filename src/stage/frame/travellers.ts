import type { Token } from '../../models/scene';
import type { Box } from '../layout/box';
import { type ChipFace, FACES } from '../layout/chipSize';
import { boxBetween } from './boxBetween';
import { movementsIn } from './movements';
import type { View } from './view';

/** A token that is drawn on its way. */
interface Traveller {
  readonly token: Token;
  readonly box: Box;
  readonly face: ChipFace;
  readonly opacity: number;
}

/** Dots and chips of a frame are both made from them. */
const known = new WeakMap<View, readonly Traveller[]>();

/** Tokens that are not at rest, as far as they have come: on their way, appearing or fading. */
export function travellers(view: View): readonly Traveller[] {
  const found = known.get(view) ?? findTravellers(view);
  known.set(view, found);
  return found;
}

function findTravellers(view: View): readonly Traveller[] {
  const { travel } = view;
  const { travelling, leaving } = movementsIn(view);
  const present = travelling.map(({ token, from, to }): Traveller => {
    if (!from) return { token, box: to, face: to.face, opacity: travel };
    const face = plainer(from.face, to.face);
    return { token, box: boxBetween(from, to, travel), face, opacity: 1 };
  });
  const fading = leaving.map(
    ({ token, from }): Traveller => ({ token, box: from, face: from.face, opacity: 1 - travel }),
  );
  return [...present, ...fading];
}

function plainer(one: ChipFace, other: ChipFace): ChipFace {
  return FACES.indexOf(one) > FACES.indexOf(other) ? one : other;
}
