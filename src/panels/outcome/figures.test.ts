import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures';

describe('figures', () => {
  it('count effects also of what was never done', () => {
    const lost = { state: 'lost', deliveries: 3, completed: 3, receives: 0 } as const;
    const report = { items: { m1: lost, m2: { ...lost, completed: 0 } } };
    const figures = figuresOf(report as never, {
      figures: ['done', 'again', 'effects', 'lost'],
      items: { one: 'event', many: 'events' },
    });
    expect(figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '0 events done',
      '2 effects repeated',
      '3 effects in all',
      '2 lost or expired',
    ]);
  });
});
