import { describe, expect, it } from 'vitest';
import { asyncSceneFold } from '../../models/async/scene';
import type { Scene } from '../../models/scene';
import { heldIn } from '../testing/callsPictured';
import { handedOver } from '../testing/handedOver';

function lastSceneOf(input: object): Scene {
  const run = handedOver(input);
  const fold = asyncSceneFold(run);
  const state = fold.start();
  for (const event of run.trace) fold.apply(state, event);
  return fold.scene(state);
}

const charges = {
  settings: { invoke: { OnFailure: 'sqs' } },
  workload: { count: 2 },
  handler: { faults: [{ items: ['m2'], does: 'throw', after: 'work' }] },
};

describe('the effects of asynchronous events', () => {
  it('show a card that is charged with every try', () => {
    expect(heldIn(lastSceneOf(charges), 'effects')).toEqual([
      'done · 2: m1 done, m2 done',
      'done again · 2: m2 failing, m2 failing',
    ]);
  });

  it('show that it is charged once where a table knows of it', () => {
    const { settings } = charges;
    const known = { ...charges, settings: { ...settings, idempotency: { table: true } } };
    expect(heldIn(lastSceneOf(known), 'effects')).toEqual([': m1 done, m2 done']);
  });

  it('take no room where what is done is done once', () => {
    const { stations } = lastSceneOf({ workload: { count: 2 } });
    expect(stations.map(({ id }) => id)).not.toContain('effects');
  });
});

describe('a second copy of an event', () => {
  it('has a mark of its own', () => {
    const { tokens } = lastSceneOf({
      workload: { count: 1 },
      assumptions: { duplicateChance: 1 },
    });
    const done = tokens.filter(({ section }) => section === 'done');
    expect(done.map(({ label }) => label)).toEqual(['1', '1′']);
  });
});
