import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AsyncScenarioSchema } from './asyncScenario';

const parsed = (rest: object) =>
  v.safeParse(AsyncScenarioSchema, { version: 1, model: 'async', ...rest });
const scenario = (rest: object = {}) =>
  v.parse(AsyncScenarioSchema, { version: 1, model: 'async', ...rest });

describe('the format of a scenario of asynchronous events', () => {
  it('takes AWS’s defaults for what is left out', () => {
    const { settings, interventions } = scenario();
    expect(settings.source).toEqual({ type: 's3' });
    expect(settings.invoke).toEqual({
      MaximumRetryAttempts: 2,
      MaximumEventAgeInSeconds: 21_600,
      OnFailure: null,
      OnSuccess: null,
    });
    expect(settings.function).toMatchObject({ DeadLetterQueue: null, Timeout: 3 });
    expect(settings.subscription).toEqual({ RedrivePolicy: false });
    expect(settings.idempotency.table).toBe(false);
    expect(interventions).toEqual([]);
  });

  it('keeps to what AWS allows of retries, age and targets', () => {
    const takes = (invoke: object) => parsed({ settings: { invoke } }).success;
    expect([0, 2].map((MaximumRetryAttempts) => takes({ MaximumRetryAttempts }))).toEqual([
      true,
      true,
    ]);
    expect(takes({ MaximumRetryAttempts: 3 })).toBe(false);
    expect([60, 21_600].map((age) => takes({ MaximumEventAgeInSeconds: age }))).toEqual([
      true,
      true,
    ]);
    expect([59, 21_601].map((age) => takes({ MaximumEventAgeInSeconds: age }))).toEqual([
      false,
      false,
    ]);
    expect([takes({ OnFailure: 's3' }), takes({ OnSuccess: 's3' })]).toEqual([true, false]);
  });

  it('knows what can be done while events are handed over', () => {
    const interventions = [
      { atMs: 0, do: 'send', count: 2 },
      { atMs: 1, do: 'refuseDeliveries', status: 403, forMs: 1_000 },
      { atMs: 2, do: 'refuseInvocations', forMs: 1_000 },
      { atMs: 3, do: 'denyTargets', forMs: 1_000 },
      { atMs: 4, do: 'set', path: 'invoke.MaximumRetryAttempts', to: 0 },
    ];
    expect(scenario({ interventions }).interventions).toMatchObject(interventions);
    expect(
      scenario({ interventions: [{ atMs: 0, do: 'refuseDeliveries' }] }).interventions,
    ).toEqual([{ atMs: 0, do: 'refuseDeliveries', status: 500, forMs: 600_000 }]);
    expect(parsed({ interventions: [{ atMs: 0, do: 'redrive' }] }).success).toBe(false);
    const status = { atMs: 0, do: 'refuseDeliveries', status: 429 };
    expect(parsed({ interventions: [status] }).success).toBe(false);
  });
});
