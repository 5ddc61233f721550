import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from '../asyncScenario';
import { simulateAsync } from '../simulate';
import { asyncLanes } from './lanes';

/** The lanes of a scenario, as lines. */
function spansOf(input: object) {
  const scenario = v.parse(AsyncScenarioSchema, { version: 1, model: 'async', ...input });
  const lanes = asyncLanes({ scenario, ...simulateAsync(scenario) });
  return Object.fromEntries(
    lanes.map(({ label, spans }) => [
      label,
      spans.map(({ from, until, look, label }) => `${from} to ${until} ${look}: ${label}`),
    ]),
  );
}
const functionAlone = { initMs: 0 };
const assumptions = { pickUpMs: 50 };

describe('the lanes of asynchronous events', () => {
  it('tell what an event waits for, which try runs, and where it ends', () => {
    const spans = spansOf({
      assumptions,
      settings: {
        invoke: { MaximumRetryAttempts: 1, OnFailure: 'sqs' },
        function: { ...functionAlone, DeadLetterQueue: 'sqs' },
      },
      workload: { count: 1 },
      handler: { msPerItem: 100, faults: [{ items: 'all', does: 'throw' }] },
    });
    expect(spans).toEqual({
      'Event 1': [
        '0 to 50 waiting: first try',
        '50 to 150 inFlight: attempt 1',
        '150 to 60150 failing: waits for retry 1 at 00:01:00.150',
        '60150 to 60250 inFlight: attempt 2',
        '60250 to Infinity deadLettered: dead-letter queue, on failure',
      ],
      'Environment 1': ['50 to 150 failing: error', '60150 to 60250 failing: error'],
    });
  });

  it('tell throttles as waiting, and what nothing keeps as lost', () => {
    const spans = spansOf({
      assumptions,
      settings: {
        invoke: { MaximumEventAgeInSeconds: 60 },
        function: { ...functionAlone, ReservedConcurrentExecutions: 1, Timeout: 900 },
      },
      workload: { count: 2 },
      handler: { msPerItem: 300_000 },
    });
    expect(spans['Event 2']).toEqual([
      '0 to 50 waiting: first try',
      '50 to 31050 waiting: throttled, backs off',
      '31050 to Infinity gone: given up and lost',
    ]);
  });

  it('have one lane for an event that is there twice', () => {
    const spans = spansOf({
      assumptions: { ...assumptions, duplicateChance: 1, duplicateAfterMs: 100 },
      settings: { function: functionAlone },
      workload: { count: 1 },
      handler: { msPerItem: 200 },
    });
    expect(spans['Event 1']).toEqual([
      '0 to 50 waiting: first try',
      '50 to 150 inFlight: attempt 1',
      '150 to 250 inFlight: twice at once',
      '250 to 350 inFlight: attempt 1',
      '350 to Infinity done: done',
    ]);
  });
});
