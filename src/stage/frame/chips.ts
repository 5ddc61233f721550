import type { Stretch, Token } from '../../models/scene';
import type { Box } from '../layout/box';
import { type ChipFace, FACES } from '../layout/chipSize';
import type { ChipMark } from '../marks';
import { boxBetween } from './boxBetween';
import type { TokenPlace } from './places';
import type { View } from './view';

/** The tokens: those that are there, on their way to their place, and those that have just gone. */
export function chipMarks(view: View): readonly ChipMark[] {
  const { scene, before, now, earlier, travel } = view;
  const marks: ChipMark[] = [];
  const origins = new Set<string>();
  for (const token of scene.tokens) {
    if (token.from !== null) origins.add(token.from);
    const place = now.tokens.get(token.id);
    if (!place) continue;
    const origin = originOf(token, view);
    if (!origin) marks.push(chipMark(token, place, place.face, travel, view.virtualMs));
    else if (travel === 1 || isSame(origin, place)) {
      marks.push(chipMark(token, place, place.face, 1, view.virtualMs));
    } else {
      const face = plainer(origin.face, place.face);
      marks.push(chipMark(token, boxBetween(origin, place, travel), face, 1, view.virtualMs));
    }
  }
  if (travel === 1) return marks;
  const present = new Set(scene.tokens.map(({ id }) => id));
  for (const token of before.tokens) {
    const place = earlier.tokens.get(token.id);
    // What became another token is already drawn as that one.
    if (!place || present.has(token.id) || origins.has(token.id)) continue;
    marks.push(chipMark(token, place, place.face, 1 - travel, view.virtualMs));
  }
  return marks;
}

/** Where a token travels from: its own place before, or that of the token it came out of. */
function originOf(token: Token, { now, earlier }: View): TokenPlace | undefined {
  const own = earlier.tokens.get(token.id);
  if (own || token.from === null) return own;
  return earlier.tokens.get(token.from) ?? now.tokens.get(token.from);
}

function isSame(one: TokenPlace, other: TokenPlace): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height
  );
}

function plainer(one: ChipFace, other: ChipFace): ChipFace {
  return FACES.indexOf(one) > FACES.indexOf(other) ? one : other;
}

function chipMark(
  token: Token,
  box: Box,
  face: ChipFace,
  opacity: number,
  virtualMs: number,
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
    opacity,
    label,
    attempts,
    ring: ring && left(ring, virtualMs),
    says,
  };
}

/** The share of a stretch that is left. */
function left({ from, until }: Stretch, virtualMs: number): number {
  if (until <= from) return 0;
  return Math.min(1, Math.max(0, (until - virtualMs) / (until - from)));
}
