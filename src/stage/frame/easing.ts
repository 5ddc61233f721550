/**
 * How far something has come after a share of its way's time: slow at both ends. `d3-ease` has the
 * same among thirty others, all of which come along.
 */
export function slowAtBothEnds(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}
