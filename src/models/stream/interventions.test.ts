import { describe, expect, it } from 'vitest';
import type { AnyIntervention } from '../interventions';
import { streamInterventions } from './interventions';

const { kinds, says } = streamInterventions;

describe('what can be done to a stream', () => {
  it.each([
    [{ do: 'send', count: 1 }, 'Put a record'],
    [{ do: 'send', count: 4, key: 'cart-7' }, 'Put 4 records with the partition key cart-7'],
    [{ do: 'readBack' }, 'Read back what was given up'],
    [
      { do: 'set', path: 'mapping.BisectBatchOnFunctionError', to: true },
      'Split batch on error is switched on',
    ],
    [
      { do: 'set', path: 'mapping.MaximumRetryAttempts', to: -1 },
      'Retry attempts becomes no limit',
    ],
  ])('%o says “%s”', (intervention, sentence) => {
    expect(says({ atMs: 0, ...intervention } as AnyIntervention)).toBe(sentence);
  });

  it('is all described, one kind each', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { help } of kinds) expect(help).toMatch(/^[A-Z].*\.$/);
  });
});
