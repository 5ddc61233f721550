import { describe, expect, it } from 'vitest';
import type { TimelineLane } from '../models/scene';
import { laneOrder } from './laneOrder';

function lane(id: string, more: Partial<TimelineLane> = {}): TimelineLane {
  return { subject: `item:${id}`, label: id, spans: [], hasProblem: false, ...more };
}

describe('laneOrder', () => {
  it('puts problems first, then environments, and keeps the order otherwise', () => {
    const lanes = [
      lane('a'),
      lane('e1', { subject: 'environment:e1' }),
      lane('b', { hasProblem: true }),
      lane('c'),
      lane('e2', { subject: 'environment:e2', hasProblem: true }),
    ];
    expect(laneOrder(lanes).map(({ label }) => label)).toEqual(['b', 'e2', 'e1', 'a', 'c']);
  });
});
