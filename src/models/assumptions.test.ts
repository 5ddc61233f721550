import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ASSUMPTION_NAMES, assumptionsSchema } from './assumptions';
import { asyncAssumptions } from './async/assumptions';
import { queueAssumptions } from './queue/assumptions';
import { streamAssumptions } from './stream/assumptions';
import { syncAssumptions } from './sync/assumptions';

const models = [queueAssumptions, streamAssumptions, asyncAssumptions, syncAssumptions];

describe('assumptions', () => {
  it('are all known by name to every model', () => {
    const names = new Set(models.flatMap((own) => Object.keys(own)));
    expect([...ASSUMPTION_NAMES].sort()).toEqual([...names].sort());
  });

  it('of one model can be carried to another, which leaves them as they are', () => {
    for (const own of models) {
      const schema = assumptionsSchema<Record<string, unknown>>(own);
      const carried = Object.fromEntries(
        models
          .flatMap((other) => Object.entries(other))
          .filter(([name]) => !(name in own))
          .map(([name, setting]) => [name, setting.default]),
      );
      expect(Object.keys(carried).length).toBeGreaterThan(0);
      expect(v.parse(schema, carried)).toMatchObject(carried);
      expect(Object.keys(v.parse(schema, {})).sort()).toEqual(Object.keys(own).sort());
    }
  });

  it('that no model has are refused, and so are values out of range of one’s own', () => {
    const schema = assumptionsSchema<Record<string, unknown>>(streamAssumptions);
    expect(v.is(schema, { oddSpilt: 'smallerFirst' })).toBe(false);
    expect(v.is(schema, { oddSplit: 'inTheMiddle' })).toBe(false);
    expect(v.is(schema, { setupMs: -1 })).toBe(false);
  });
});
