import { describe, expect, it } from 'vitest';
import { withSetting } from './interventions';
import { sendsOf, sentNames } from './sends';

describe('what is sent', () => {
  it('is called by its id, or by its place in the scenario', () => {
    expect(sentNames({ count: 1 }, 0)).toEqual(['x1']);
    expect(sentNames({ count: 2 }, 4)).toEqual(['x5-1', 'x5-2']);
    expect(sentNames({ id: 'late', count: 2 }, 4)).toEqual(['late-1', 'late-2']);
  });

  it('is listed for each intervention, and none for what sends nothing', () => {
    const send = { atMs: 0, do: 'send', count: 1 };
    expect(sendsOf({ interventions: [{ atMs: 0, do: 'readBack' }, send] })).toEqual([[], ['x2']]);
  });
});

describe('a changed setting', () => {
  it('leaves every other as it is, and the settings before it too', () => {
    const before = { mapping: { BatchSize: 10, Enabled: true }, account: { concurrency: 5 } };
    const after = withSetting(before, 'mapping.Enabled', false);
    expect(after).toEqual({
      mapping: { BatchSize: 10, Enabled: false },
      account: { concurrency: 5 },
    });
    expect(before.mapping.Enabled).toBe(true);
  });
});
