import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AnyIntervention } from '../interventions';
import { syncInterventions } from './interventions';
import { SyncScenarioSchema } from './syncScenario';

const { kinds, says } = syncInterventions;

/** An intervention with its defaults filled in. */
function filled(intervention: object): AnyIntervention {
  const scenario = v.parse(SyncScenarioSchema, {
    ...{ version: 1, model: 'sync', interventions: [{ atMs: 0, ...intervention }] },
  });
  const [one] = scenario.interventions;
  if (!one) throw new Error('there is no intervention');
  return one;
}

describe('what can be done to synchronous calls', () => {
  it.each([
    [{ do: 'send' }, 'Send a request'],
    [{ do: 'send', count: 3, group: 'shop' }, 'Send 3 requests from client shop'],
    [{ do: 'rejectCalls' }, 'Lambda rejects all calls for 600 s: Lambda had an error of its own'],
    [
      { do: 'rejectCalls', error: 'AccessDeniedException', forMs: 5_000 },
      'Lambda rejects all calls for 5 s: the client may not invoke the function',
    ],
    [{ do: 'set', path: 'client.retryMode', to: 'none' }, 'Client retries becomes none'],
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
