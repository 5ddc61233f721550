import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asyncSceneFold } from '../../models/async/scene';
import { simulateAsync } from '../../models/async/simulate';
import type { Scene, StageRoom } from '../../models/scene';
import { asyncScenarios } from '../testing/asyncScenarios';

/** No two tokens share an id or a place, and each is somewhere that a station shows. */
function tokensHavePlaces({ stations, tokens }: Scene, room: StageRoom) {
  const sections = new Set(
    stations.flatMap((station) => [...station.sections, ...station.lanes].map(({ id }) => id)),
  );
  const ids = new Set<string>();
  const places = new Set<string>();
  for (const { id, section, slot } of tokens) {
    if (!sections.has(section)) expect.fail(`${id} is in ${section}, which no station has`);
    if (ids.size === ids.add(id).size) expect.fail(`two tokens are ${id}`);
    if (places.size === places.add(`${section} ${slot}`).size) expect.fail(`${id} sits on another`);
    const most = room.slots[section] ?? room.laneSlots;
    if (slot >= most) expect.fail(`${id} is in slot ${slot} of ${section}, which has ${most}`);
  }
}

describe('the picture of every scenario of asynchronous events', () => {
  it('has a place for everything from beginning to end, the same from any checkpoint', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(asyncScenarios, (scenario) => {
        const run = { scenario, ...simulateAsync(scenario) };
        const fold = asyncSceneFold(run);
        const all = fold.start();
        for (const event of run.trace) fold.apply(all, event);
        const room = fold.room(all);
        const state = fold.start();
        let checkpoint = fold.copy(state);
        for (const [index, event] of run.trace.entries()) {
          fold.apply(state, event);
          fold.apply(checkpoint, event);
          tokensHavePlaces(fold.scene(state), room);
          if (index % 20 !== 0) continue;
          expect(fold.scene(checkpoint)).toEqual(fold.scene(state));
          checkpoint = fold.copy(state);
        }
      }),
      { numRuns: 100 },
    );
  });
});
