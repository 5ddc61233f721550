import type { Scene } from '../models/scene';

const NONE: ReadonlySet<string> = new Set();

/** The items that are not in the same state in both scenes. */
export function differingItems(one: Scene, other: Scene): ReadonlySet<string> {
  if (one === other) return NONE;
  const [here, there] = [statesIn(one), statesIn(other)];
  const differing = new Set<string>();
  for (const [item, state] of here) if (there.get(item) !== state) differing.add(item);
  for (const item of there.keys()) if (!here.has(item)) differing.add(item);
  return differing;
}

/** How each item looks wherever it is. Which lane works on it makes no difference. */
function statesIn({ tokens }: Scene): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { item, look, isGhost } of tokens) {
    const state = isGhost ? `${look} ghost` : look;
    const others = states.get(item);
    // Two tokens of one item come in any order.
    states.set(item, others ? [...others.split(','), state].sort().join() : state);
  }
  return states;
}
