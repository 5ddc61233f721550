import type { Box } from './layout/box';

/** A way to go from token to token. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isDirection(key: string): key is Direction {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

/** The nearest token that lies in this direction; what is out of line counts as further away. */
export function nextToken<Token extends Box>(
  from: Box,
  tokens: readonly Token[],
  direction: Direction,
): Token | null {
  const here = middleOf(from);
  const isSideways = direction === 'ArrowLeft' || direction === 'ArrowRight';
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1;
  let nearest: Token | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const { x, y } = middleOf(token);
    const along = (isSideways ? x - here.x : y - here.y) * sign;
    const across = Math.abs(isSideways ? y - here.y : x - here.x);
    const distance = along + 3 * across;
    if (along <= 1 || distance >= shortest) continue;
    nearest = token;
    shortest = distance;
  }
  return nearest;
}

function middleOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
