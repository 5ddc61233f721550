import { describe, expect, it } from 'vitest';
import type { Fault } from '../../lambda/handler';
import { faultsOn, withFault, withoutFault } from './faults';

const fault = (items: Fault['items'], rest: Partial<Fault> = {}): Fault => ({
  ...{ items, does: 'throw', attempts: 'all' },
  ...rest,
});
const mine = fault(['m3']);
const ours = fault(['m3', 'm7'], { does: 'report' });
const everyones = fault('all', { chance: 0.5 });

describe('faults on an item', () => {
  it('are those that name it and those of all, in their order', () => {
    const on = faultsOn([fault(['m1']), ours, mine, everyones], 'm3');
    expect(on.map(({ place, hits }) => [place, hits])).toEqual([
      [1, 'others'],
      [2, 'alone'],
      [3, 'all'],
    ]);
  });
});

describe('a fault put on an item', () => {
  it('comes before all others, so that it counts', () => {
    const faults = withFault([ours, everyones], 'm3', { does: 'hang' });
    expect(faults).toEqual([fault(['m3'], { does: 'hang' }), ours, everyones]);
  });

  it('replaces what the item had of its own, and nothing that hits others', () => {
    const faults = withFault([ours, mine, fault(['m1'])], 'm3', { does: 'throw', attempts: 2 });
    expect(faults).toEqual([fault(['m3'], { attempts: 2 }), ours, fault(['m1'])]);
  });

  it('leaves it failing when it becomes slow, and slow when it fails', () => {
    const slow = fault(['m3'], { does: 'slow', byMs: 900 });
    expect(withFault([mine], 'm3', { does: 'slow', byMs: 900 })).toEqual([slow, mine]);
    expect(withFault([slow], 'm3', { does: 'throw' })).toEqual([mine, slow]);
  });
});

describe('a fault taken off an item', () => {
  it('stays on the others', () => {
    expect(withoutFault([mine, ours], 'm3', 1)).toEqual([mine, fault(['m7'], { does: 'report' })]);
  });

  it('goes altogether when it was on this one alone, or on all', () => {
    expect(withoutFault([mine, ours], 'm3', 0)).toEqual([ours]);
    expect(withoutFault([mine, everyones], 'm3', 1)).toEqual([mine]);
  });
});
