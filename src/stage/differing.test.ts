import { describe, expect, it } from 'vitest';
import type { Scene, Token } from '../models/scene';
import { differingItems } from './differing';

const token = (item: string, look: Token['look'], section: string, isGhost = false): Token => ({
  id: `${item}@${section}`,
  item,
  label: item,
  section,
  slot: 0,
  look,
  isGhost,
  isMarked: false,
  attempts: [],
  ring: null,
  from: null,
  says: '',
});
const sceneOf = (...tokens: readonly Token[]): Scene => ({ stations: [], tokens });

describe('items that differ', () => {
  it('are those in another state, or in one scene only', () => {
    const one = sceneOf(token('a', 'done', 'out'), token('b', 'waiting', 'in'));
    const other = sceneOf(token('a', 'failing', 'out'), token('c', 'waiting', 'in'));
    expect([...differingItems(one, other)].sort()).toEqual(['a', 'b', 'c']);
    expect(differingItems(one, one).size).toBe(0);
  });

  it('are not those that another lane works on, nor those seen in another order', () => {
    const ghost = token('a', 'waiting', 'queue', true);
    const one = sceneOf(ghost, token('a', 'inFlight', 'e1'));
    const other = sceneOf(token('a', 'inFlight', 'e2'), ghost);
    expect(differingItems(one, other).size).toBe(0);
  });

  it('are those that are hidden in one and visible in the other', () => {
    const hidden = sceneOf(token('a', 'waiting', 'queue', true));
    expect([...differingItems(hidden, sceneOf(token('a', 'waiting', 'queue')))]).toEqual(['a']);
  });
});
