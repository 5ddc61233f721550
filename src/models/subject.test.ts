import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../simulator/trace';
import { itemIn, partsOf, subjectsOf } from './subject';

const things = { environment: 'Environment', poller: 'Poller' };
const event = (fields: object): TraceEvent => ({
  ...{ seq: 0, at: 0, type: 'thing.happened', subject: 'x', because: null },
  ...fields,
});

describe('subjectsOf', () => {
  it('is the item first, then what works on it', () => {
    expect(subjectsOf(event({ item: 'm1', environment: 'e1' }), things)).toEqual([
      'item:m1',
      'environment:e1',
    ]);
  });

  it('is the worker first where a batch is worked on, then every item of it', () => {
    expect(subjectsOf(event({ poller: 'p1', items: ['m1', 'm2'] }), things)).toEqual([
      'poller:p1',
      'item:m1',
      'item:m2',
    ]);
  });

  it('is nothing for an event about the system as a whole', () => {
    expect(subjectsOf(event({ path: 'queue.DelaySeconds' }), things)).toEqual([]);
  });
});

describe('parts of a subject', () => {
  it('keeps colons that belong to the id', () => {
    expect(partsOf('item:a:b')).toEqual({ kind: 'item', id: 'a:b' });
  });

  it('tells items from everything else', () => {
    expect([itemIn('item:m1'), itemIn('poller:p1'), itemIn(null)]).toEqual(['m1', null, null]);
  });
});
