import { describe, expect, it } from 'vitest';
import type { AnyIntervention } from './interventions';
import { withSendNames } from './sendNames';

const sent = (rest: object = {}): AnyIntervention & object =>
  ({ atMs: 0, do: 'send', count: 1, ...rest }) as AnyIntervention;

describe('names of what is sent', () => {
  it('are written down as they are', () => {
    const list = [sent(), { atMs: 0, do: 'redrive' }, sent({ count: 2 }), sent({ id: 'late' })];
    expect(withSendNames(list, new Set())).toMatchObject([
      { id: 'x1' },
      {},
      { id: 'x3' },
      { id: 'late' },
    ]);
  });

  it('stay when one before is taken away, and are not given twice', () => {
    const list = withSendNames([sent(), sent(), sent()], new Set());
    expect(withSendNames([...list.slice(1), sent()], new Set())).toMatchObject([
      { id: 'x2' },
      { id: 'x3' },
      { id: 'x4' },
    ]);
  });

  it('leave out those that the workload has, and those that others will have', () => {
    expect(withSendNames([sent()], new Set(['x1']))).toMatchObject([{ id: 'x2' }]);
    expect(withSendNames([sent({ count: 2 })], new Set(['x1-2']))).toMatchObject([{ id: 'x2' }]);
    expect(withSendNames([sent(), sent({ id: 'x1' })], new Set())).toMatchObject([
      { id: 'x2' },
      { id: 'x1' },
    ]);
  });
});
