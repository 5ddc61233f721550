import type { Box } from '../layout/box';

/** The number this far from one to the other. Exact at both ends. */
function between(from: number, to: number, travel: number): number {
  return from * (1 - travel) + to * travel;
}

/** The box this far on its way from one to the other. */
export function boxBetween(from: Box, to: Box, travel: number): Box {
  return {
    x: between(from.x, to.x, travel),
    y: between(from.y, to.y, travel),
    width: between(from.width, to.width, travel),
    height: between(from.height, to.height, travel),
  };
}
