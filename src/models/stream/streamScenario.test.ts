import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StreamScenarioSchema } from './streamScenario';

const parsed = (rest: object) =>
  v.safeParse(StreamScenarioSchema, { version: 1, model: 'stream', ...rest });
const scenario = (rest: object = {}) =>
  v.parse(StreamScenarioSchema, { version: 1, model: 'stream', ...rest });

describe('the format of a stream scenario', () => {
  it('takes AWS’s defaults for what is left out', () => {
    const { settings, interventions } = scenario();
    expect(settings.stream).toEqual({ source: 'kinesis', ShardCount: 1, RetentionPeriodHours: 24 });
    expect(settings.mapping).toMatchObject({
      BatchSize: 100,
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: false,
      MaximumRetryAttempts: -1,
      MaximumRecordAgeInSeconds: -1,
      OnFailure: null,
      StartingPosition: 'TRIM_HORIZON',
    });
    expect(settings.function.Timeout).toBe(3);
    expect(settings.account).toEqual({ concurrency: 1_000, usedByOthers: 0 });
    expect(interventions).toEqual([]);
  });

  it('has -1 for no limit of age, and nothing between that and 60', () => {
    const age = (MaximumRecordAgeInSeconds: number) =>
      parsed({ settings: { mapping: { MaximumRecordAgeInSeconds } } }).success;
    expect([-1, 60, 604_800].map(age)).toEqual([true, true, true]);
    expect([-2, 0, 59, 604_801].map(age)).toEqual([false, false, false, false]);
  });

  it('knows what can be done to a stream', () => {
    const interventions = [
      { atMs: 0, do: 'send', key: 'cart-7' },
      { atMs: 5, do: 'readBack' },
      { atMs: 9, do: 'set', path: 'mapping.Enabled', to: false },
    ];
    expect(scenario({ interventions }).interventions).toMatchObject(interventions);
    expect(parsed({ interventions: [{ atMs: 0, do: 'redrive' }] }).success).toBe(false);
  });
});
