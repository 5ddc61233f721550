import { describe, expect, it } from 'vitest';
import { asyncSceneFold } from '../../models/async/scene';
import { startsStep } from '../../models/async/steps';
import { handedOver } from '../testing/handedOver';
import { scenesOf } from '../testing/scenesOf';

const SOURCES = ['s3', 'sns', 'eventbridge', 'invoke'] as const;

/** One event, handed over after a second, that Lambda does not take over for some time. */
function refused(type: (typeof SOURCES)[number], status: number, forMs: number, more: object = {}) {
  return handedOver({
    settings: { source: { type }, subscription: { RedrivePolicy: true }, ...more },
    workload: [{ id: 'm1', atMs: 1_000, tags: { kind: 'red' } }],
    interventions: [{ atMs: 0, do: 'refuseDeliveries', status, forMs }],
  });
}

describe('handing over', () => {
  it.each(SOURCES)('%s: an event is accepted at once, whatever becomes of it', (type) => {
    const run = handedOver({
      settings: { source: { type }, function: { initMs: 0 } },
      workload: [{ id: 'm1', atMs: 500 }],
    });
    expect(run.times('event.accepted')).toEqual([500]);
    expect(run.tries('m1')).toEqual([550]);
    expect(run.ends()).toEqual(['m1 succeeded']);
  });

  it.each(SOURCES)('%s: without permission it is not tried again', (type) => {
    const run = refused(type, 403, 600_000);
    expect(run.all('delivery.failed')).toMatchObject([
      { attempt: 1, status: 403, nextTryAt: null },
    ]);
    const isKept = type === 'sns';
    expect(run.all('delivery.givenUp')).toMatchObject([{ attempts: 1, status: 403, isKept }]);
    expect(run.all('event.accepted')).toEqual([]);
  });

  it.each([
    ['s3', 'accepted'],
    ['sns', 'accepted'],
    ['eventbridge', 'accepted'],
    ['invoke', 'given up'],
  ] as const)('%s: after a fault of Lambda’s of ten minutes it is %s', (type, end) => {
    const run = refused(type, 500, 600_000);
    expect(run.ends()).toEqual([end === 'accepted' ? 'm1 succeeded' : 'm1 givenUp']);
    const [accepted] = run.all('event.accepted');
    if (end !== 'accepted') return;
    expect(accepted?.at).toBeGreaterThanOrEqual(600_000);
    expect(accepted?.attempt).toBe(run.all('delivery.failed').length + 1);
  });

  it('what Lambda does not take from your own code is not lost: the code knows', () => {
    const run = refused('invoke', 500, 2_000);
    const last = scenesOf(run.trace, asyncSceneFold(run), startsStep).scenes.at(-1);
    expect(last?.tokens).toMatchObject([{ item: 'm1', section: 'refused', look: 'failing' }]);
    expect(last?.stations.map(({ id }) => id)).not.toContain('lost');
  });

  it('SNS: three tries at once, two a second apart, and then ever more rarely', () => {
    const run = refused('sns', 500, 60_000);
    expect(run.times('delivery.failed').slice(0, 6)).toEqual([
      1_000, 1_000, 1_000, 2_000, 3_000, 4_000,
    ]);
  });

  it('what SNS cannot hand over is in the dead-letter queue of its subscription, as a message', () => {
    const run = refused('sns', 403, 2_000);
    const [letter] = run.letters();
    expect(letter?.attributes.ErrorCode).toEqual({ type: 'Number', value: '403' });
    expect(JSON.parse(letter?.body ?? '')).toMatchObject({
      Type: 'Notification',
      Message: '{"kind":"red"}',
    });
  });

  it('without that queue it is lost', () => {
    const run = refused('sns', 403, 2_000, { subscription: { RedrivePolicy: false } });
    expect(run.all('delivery.givenUp')).toMatchObject([{ isKept: false }]);
    expect(run.letters()).toEqual([]);
  });

  it('EventBridge gives up after a day', () => {
    const run = refused('eventbridge', 500, 200_000_000);
    expect(run.ends()).toEqual(['m1 givenUp']);
    expect(run.times('delivery.givenUp')[0]).toBeLessThanOrEqual(86_401_000);
    expect(run.all('delivery.failed').length).toBeLessThanOrEqual(186);
  });

  it('the age of an event counts from its acceptance, not from its source', () => {
    const run = refused('sns', 500, 300_000, { invoke: { MaximumEventAgeInSeconds: 60 } });
    expect(run.ends()).toEqual(['m1 succeeded']);
    const [accepted] = run.all('event.accepted');
    expect(accepted?.expiresAt).toBe((accepted?.at ?? 0) + 60_000);
  });
});

describe('an event that is there twice', () => {
  it('is invoked twice under one request id, and each copy has an end of its own', () => {
    const run = handedOver({
      settings: { function: { initMs: 0 } },
      workload: [{ id: 'm1' }],
      assumptions: { duplicateChance: 1, duplicateAfterMs: 5_000 },
    });
    expect(run.tries('m1')).toEqual([50, 5_050]);
    expect(run.all('invocation.started').map(({ batch, requestId }) => [batch, requestId])).toEqual(
      [
        ['m1', 'r1'],
        ['m1.2', 'r1'],
      ],
    );
    expect(run.ends()).toEqual(['m1 succeeded', 'm1.2 succeeded']);
  });

  it('has retries of its own, while faults count all its tries', () => {
    const run = handedOver({
      settings: { function: { initMs: 0 } },
      workload: [{ id: 'm1' }],
      handler: { faults: [{ items: 'all', does: 'throw', attempts: 3 }] },
      assumptions: { duplicateChance: 1, duplicateAfterMs: 10_000 },
    });
    expect(run.tries('m1')).toEqual([50, 10_050, 60_250, 70_250, 180_450]);
    expect(run.ends()).toEqual(['m1.2 succeeded', 'm1 succeeded']);
  });

  it('is recognised by an idempotency table', () => {
    const run = handedOver({
      settings: { idempotency: { table: true } },
      workload: [{ id: 'm1' }],
      assumptions: { duplicateChance: 1, duplicateAfterMs: 5_000 },
    });
    expect(run.all('item.completed')).toHaveLength(1);
    expect(run.all('item.recognised')).toHaveLength(1);
    expect(run.ends()).toEqual(['m1 succeeded', 'm1.2 succeeded']);
  });

  it('does not happen unless it is assumed', () => {
    expect(handedOver({ workload: { count: 50 } }).all('event.deliveredAgain')).toEqual([]);
  });
});
