import { describe, expect, it } from 'vitest';
import { startTable } from './idempotency';

const settings = { table: true, inProgressExpiryMs: null, recordExpiryMs: 10_000 };

describe('an idempotency table', () => {
  it('knows nothing when it is not used', () => {
    const table = startTable(() => ({ ...settings, table: false }));
    table.begin('m1', 0, 3_000);
    table.done('m1', 100);
    expect(table.begin('m1', 200, 3_200)).toBe('new');
  });

  it('recognises what is done until it forgets it', () => {
    const table = startTable(() => settings);
    expect(table.begin('m1', 0, 3_000)).toBe('new');
    table.done('m1', 500);
    expect(table.begin('m1', 499, 3_499)).toBe('inProgress');
    expect(table.begin('m1', 500, 3_500)).toBe('done');
    expect(table.begin('m1', 10_499, 13_499)).toBe('done');
    expect(table.begin('m1', 10_500, 13_500)).toBe('new');
  });

  it('lets what threw be tried again at once', () => {
    const table = startTable(() => settings);
    table.begin('m1', 0, 3_000);
    table.threw('m1');
    expect(table.begin('m1', 100, 3_100)).toBe('new');
  });

  it('refuses what never came back until the claim is over', () => {
    const byTimeout = startTable(() => settings);
    byTimeout.begin('m1', 0, 3_000);
    expect(byTimeout.begin('m1', 2_999, 5_999)).toBe('inProgress');
    expect(byTimeout.begin('m1', 3_000, 6_000)).toBe('new');
    const longer = startTable(() => ({ ...settings, inProgressExpiryMs: 60_000 }));
    longer.begin('m1', 0, 3_000);
    expect(longer.begin('m1', 59_999, 62_999)).toBe('inProgress');
    expect(longer.begin('m1', 60_000, 63_000)).toBe('new');
  });
});
