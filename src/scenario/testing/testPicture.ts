import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyScenario, Model } from '../../models/model';
import type { Scene, StageRoom } from '../../models/scene';
import type { TraceEvent } from '../../simulator/trace';

/** How many events lie between two scenes, and between two checkpoints: a scene takes its time. */
const LOOK = 3;
const CHECKPOINT = 21;

/** What a model's random scenarios are pictured with. */
interface Picturing<Own extends AnyScenario, Event extends TraceEvent, State> {
  readonly scenarios: fc.Arbitrary<Own>;
  readonly model: Pick<Model<Own, Event, State>, 'simulate' | 'fold'>;
}

/** Declares what holds for the picture of any run of a model whose stations are grids and lanes. */
export function testPicture<Own extends AnyScenario, Event extends TraceEvent, State>({
  scenarios,
  model,
}: Picturing<Own, Event, State>) {
  it('has a place for everything from beginning to end, the same from any checkpoint', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const run = { scenario, ...model.simulate(scenario) };
        const fold = model.fold(run);
        const all = fold.start();
        for (const event of run.trace) fold.apply(all, event);
        const room = fold.room(all);
        const state = fold.start();
        let checkpoint = fold.copy(state);
        for (const [index, event] of run.trace.entries()) {
          fold.apply(state, event);
          fold.apply(checkpoint, event);
          if (index % LOOK === 0) tokensHavePlaces(fold.scene(state), room);
          if (index % CHECKPOINT !== 0) continue;
          expect(fold.scene(checkpoint)).toEqual(fold.scene(state));
          checkpoint = fold.copy(state);
        }
      }),
      { numRuns: 100 },
    );
  });
}

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
