import { describe, expect, it } from 'vitest';
import { handedOver } from '../testing/handedOver';

const NOTHING_FREE = { account: { usedByOthers: 1_000 } };
const ONE = [{ id: 'm1' }];

describe('a throttled event', () => {
  it('is tried again after 1 s, then twice as long each time up to 5 minutes', () => {
    const run = handedOver({ settings: NOTHING_FREE, workload: ONE, horizonMs: 1_500_000 });
    const times = run.times('batch.throttled');
    const waits = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1_000);
    expect(waits.slice(0, 11)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  it('uses up no retry, and begins again with 1 s when it has been invoked', () => {
    const run = handedOver({
      settings: { function: { initMs: 0 }, ...NOTHING_FREE },
      workload: ONE,
      handler: { faults: [{ items: 'all', does: 'throw' }] },
      interventions: [
        { atMs: 10_000, do: 'set', path: 'account.usedByOthers', to: 0 },
        { atMs: 20_000, do: 'set', path: 'account.usedByOthers', to: 1_000 },
        { atMs: 100_000, do: 'set', path: 'account.usedByOthers', to: 0 },
      ],
    });
    expect(run.ends()).toEqual(['m1 retriesExhausted after 3']);
    const [first = 0] = run.tries('m1');
    const again = run.all('batch.throttled').filter(({ at }) => at > first);
    expect(again.map(({ at, nextTryAt }) => (nextTryAt ?? at) - at).slice(0, 3)).toEqual([
      1_000, 2_000, 4_000,
    ]);
  });

  it('is given up when its next try would come later than the maximum age', () => {
    const run = handedOver({
      settings: { ...NOTHING_FREE, invoke: { MaximumEventAgeInSeconds: 60, OnFailure: 'sqs' } },
      workload: ONE,
    });
    expect(run.ends()).toEqual(['m1 ageExceeded after 0']);
    const throttles = run.all('batch.throttled');
    expect(throttles.map(({ at }) => at)).toEqual([50, 1_050, 3_050, 7_050, 15_050, 31_050]);
    expect(throttles.at(-1)?.nextTryAt).toBeNull();
    expect(run.times('event.dropped')).toEqual([31_050]);
    const [kept] = run.records();
    expect(kept?.record).toMatchObject({ requestContext: { condition: 'EventAgeExceeded' } });
    expect(Object.keys(kept?.record ?? {})).toHaveLength(4);
  });

  it('waits for six hours by default', () => {
    const run = handedOver({ settings: NOTHING_FREE, workload: ONE });
    const hours = (run.times('event.dropped')[0] ?? 0) / 3_600_000;
    expect(hours).toBeGreaterThan(5.9);
    expect(hours).toBeLessThanOrEqual(6);
  });

  it('is not throttled by a number of requests a second, only by concurrency', () => {
    const run = handedOver({
      settings: { function: { ReservedConcurrentExecutions: 2, initMs: 0 } },
      workload: { count: 100, everyMs: 3 },
      handler: { msPerItem: 1 },
    });
    expect(run.all('batch.throttled')).toEqual([]);
  });
});

describe('a system error', () => {
  it('sends the event back like a throttle, uses up no retry, and is over some time', () => {
    const run = handedOver({
      settings: { invoke: { MaximumRetryAttempts: 0 } },
      workload: ONE,
      interventions: [{ atMs: 0, do: 'refuseInvocations', forMs: 10_000 }],
    });
    expect(run.times('event.systemError')).toEqual([50, 1_050, 3_050, 7_050]);
    expect(run.all('environment.created')).toHaveLength(1);
    expect(run.ends()).toEqual(['m1 succeeded']);
    expect(run.all('invocations.refused').map(({ at, isOn }) => [at, isOn])).toEqual([
      [0, true],
      [10_000, false],
    ]);
  });
});

describe('reserved concurrency 0', () => {
  const SHUT_OFF = {
    function: { ReservedConcurrentExecutions: 0, DeadLetterQueue: 'sqs', initMs: 0 },
    invoke: { OnFailure: 'sqs' },
  };

  it('sends new events straight to their targets, without a try', () => {
    const run = handedOver({ settings: SHUT_OFF, workload: { count: 2 } });
    expect(run.ends()).toEqual([
      'm1 zeroReservedConcurrency after 0',
      'm2 zeroReservedConcurrency after 0',
    ]);
    expect(run.all('batch.throttled')).toEqual([]);
    expect(run.kept().slice(0, 2)).toEqual(['m1 deadLetterQueue sqs', 'm1 onFailure sqs']);
    expect(run.records()[0]?.record).not.toHaveProperty('responseContext');
  });

  it.each([
    ['new', 'm1 succeeded'],
    ['all', 'm1 zeroReservedConcurrency after 1'],
  ])('with “%s”, an event that was tried before ends as %s', (zeroConcurrencyDrops, end) => {
    const run = handedOver({
      settings: { function: { initMs: 0 } },
      workload: ONE,
      handler: { faults: [{ items: 'all', does: 'throw', attempts: 1 }] },
      interventions: [
        { atMs: 1_000, do: 'set', path: 'function.ReservedConcurrentExecutions', to: 0 },
        { atMs: 70_000, do: 'set', path: 'function.ReservedConcurrentExecutions', to: null },
      ],
      assumptions: { zeroConcurrencyDrops },
    });
    expect(run.ends()).toEqual([end]);
    expect(run.all('batch.throttled').length > 0).toBe(zeroConcurrencyDrops === 'new');
  });
});
