import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AnyIntervention } from '../interventions';
import { AsyncScenarioSchema } from './asyncScenario';
import { asyncInterventions } from './interventions';

const { kinds, says } = asyncInterventions;

/** An intervention with its defaults filled in. */
function filled(intervention: object): AnyIntervention {
  const scenario = v.parse(AsyncScenarioSchema, {
    ...{ version: 1, model: 'async', interventions: [{ atMs: 0, ...intervention }] },
  });
  const [one] = scenario.interventions;
  if (!one) throw new Error('there is no intervention');
  return one;
}

describe('what can be done to asynchronous events', () => {
  it.each([
    [{ do: 'send' }, 'Send an event'],
    [{ do: 'send', count: 4 }, 'Send 4 events'],
    [{ do: 'refuseDeliveries' }, 'Lambda takes no events over for 600 s: 500'],
    [
      { do: 'refuseDeliveries', status: 403, forMs: 1_500 },
      'Lambda takes no events over for 1.5 s: 403',
    ],
    [{ do: 'refuseInvocations' }, 'Lambda fails before the function for 600 s'],
    [{ do: 'denyTargets' }, 'The function may not send to its targets for 600 s'],
    [
      { do: 'set', path: 'invoke.MaximumRetryAttempts', to: 0 },
      'Retries after function errors becomes 0 retries',
    ],
  ])('%o says “%s”', (intervention, sentence) => {
    expect(says(filled(intervention))).toBe(sentence);
  });

  it('is all described, one kind each, and valid as each form begins', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { id, help, fields } of kinds) {
      expect(help).toMatch(/^[A-Z].*\.$/);
      const begins = Object.entries(fields).flatMap(([key, field]) =>
        'default' in field ? [[key, field.default]] : [],
      );
      expect(says(filled({ do: id, ...Object.fromEntries(begins) }))).not.toBe('');
    }
  });
});
