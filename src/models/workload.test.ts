import { describe, expect, it } from 'vitest';
import { itemsOf } from './workload';

describe('a workload', () => {
  it('of a number of items deals them out to groups, one after another', () => {
    const items = itemsOf({ count: 5, everyMs: 250, keys: 2 });
    expect(items.map(({ id, atMs, group }) => `${id} ${atMs} ${group}`)).toEqual([
      'm1 0 g1',
      'm2 250 g2',
      'm3 500 g1',
      'm4 750 g2',
      'm5 1000 g1',
    ]);
  });

  it('without keys has no groups', () => {
    expect(itemsOf({ count: 1, everyMs: 0 })).toEqual([
      { id: 'm1', atMs: 0, group: null, body: '{}', bytes: 1_024 },
    ]);
  });

  it('as a list is sent in order of time, and as listed where times are equal', () => {
    const items = itemsOf([
      { id: 'c', atMs: 20 },
      { id: 'a', atMs: 10 },
      { id: 'b', atMs: 10 },
    ]);
    expect(items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('has a body, or tags as its JSON body, and a group or a key', () => {
    const items = itemsOf([
      { id: 'a', atMs: 0, tags: { kind: 'red', n: 1 }, key: 'k' },
      { id: 'b', atMs: 0, tags: { kind: 'red' }, body: 'text', group: 'g', key: 'k', bytes: 5 },
    ]);
    expect(items).toMatchObject([
      { body: '{"kind":"red","n":1}', group: 'k', bytes: 1_024 },
      { body: 'text', group: 'g', bytes: 5 },
    ]);
  });
});
