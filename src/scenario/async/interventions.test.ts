import { describe, expect, it } from 'vitest';
import { handedOver } from '../testing/handedOver';

const FAILS = { faults: [{ items: 'all', does: 'throw' }] };

describe('while asynchronous events are handed over', () => {
  it('more can be sent', () => {
    const run = handedOver({
      workload: [{ id: 'm1' }],
      interventions: [{ atMs: 2_000, do: 'send', count: 2, body: '{"late":true}' }],
    });
    expect(run.all('event.sent').map(({ at, item }) => [at, item])).toEqual([
      [0, 'm1'],
      [2_000, 'x1-1'],
      [2_000, 'x1-2'],
    ]);
    expect(run.ends()).toHaveLength(3);
  });

  it('a lower maximum age counts at the next try of what waits', () => {
    const run = handedOver({
      workload: [{ id: 'm1' }, { id: 'm2', atMs: 50_000 }],
      handler: FAILS,
      interventions: [
        { atMs: 100_000, do: 'set', path: 'invoke.MaximumEventAgeInSeconds', to: 60 },
      ],
    });
    expect(run.ends()).toEqual(['m2 ageExceeded after 1', 'm1 ageExceeded after 2']);
    expect(run.times('event.dropped', 'm2')).toEqual([110_250]);
    expect(run.times('event.dropped', 'm1')[0]).toBeGreaterThan(180_000);
  });

  it('fewer retries count at the next error', () => {
    const run = handedOver({
      workload: [{ id: 'm1' }],
      handler: FAILS,
      interventions: [{ atMs: 30_000, do: 'set', path: 'invoke.MaximumRetryAttempts', to: 0 }],
    });
    expect(run.ends()).toEqual(['m1 retriesExhausted after 2']);
  });

  it('of several refusals the one that began last counts, and then again the one before', () => {
    const run = handedOver({
      workload: [{ id: 'm1', atMs: 40_000 }],
      interventions: [
        { atMs: 0, do: 'refuseDeliveries', status: 500, forMs: 30_000 },
        { atMs: 10_000, do: 'refuseDeliveries', status: 403, forMs: 5_000 },
        { atMs: 20_000, do: 'refuseDeliveries', status: 500, forMs: 15_000 },
      ],
    });
    expect(run.all('deliveries.refused').map(({ at, status }) => [at, status])).toEqual([
      [0, 500],
      [10_000, 403],
      [15_000, 500],
      [35_000, null],
    ]);
    expect(run.ends()).toEqual(['m1 succeeded']);
  });

  it('targets are denied for so long, and get what comes later', () => {
    const run = handedOver({
      settings: { invoke: { OnSuccess: 'sqs' } },
      workload: { count: 2, everyMs: 20_000 },
      interventions: [{ atMs: 0, do: 'denyTargets', forMs: 10_000 }],
    });
    expect(run.kept()).toEqual(['m1 onSuccess denied', 'm2 onSuccess sqs']);
    expect(run.all('targets.denied').map(({ isOn }) => isOn)).toEqual([true, false]);
  });

  it('what is done at a moment holds for what is handed over at the same moment', () => {
    const run = handedOver({
      workload: [{ id: 'm1' }],
      interventions: [{ atMs: 0, do: 'refuseDeliveries', status: 403, forMs: 1_000 }],
    });
    expect(run.ends()).toEqual(['m1 givenUp']);
  });

  it('a run does not go on for the end of a refusal', () => {
    const run = handedOver({
      workload: [{ id: 'm1' }],
      interventions: [{ atMs: 0, do: 'denyTargets', forMs: 3_600_000 }],
    });
    expect(run.ended).toEqual({ atMs: 550, why: 'quiet' });
  });
});
