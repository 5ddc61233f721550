import type { Scene } from '../../models/scene';
import { syncSceneFold } from '../../models/sync/scene';
import { startsStep } from '../../models/sync/steps';
import { called } from './called';

/** The scenes of a scenario of synchronous calls, given in the public format. */
export function callsPictured(input: object) {
  const run = called(input);
  const fold = syncSceneFold(run);
  const state = fold.start();
  const scenes: Scene[] = [];
  for (const [seq, event] of run.trace.entries()) {
    fold.apply(state, event);
    const next = run.trace[seq + 1];
    if (next?.at === event.at && !startsStep(next, event)) continue;
    // A state is changed in place: each scene is made of a copy, as a checkpoint would be.
    scenes.push(fold.scene(fold.copy(state)));
  }
  return { run, scenes, last: scenes.at(-1), room: fold.room(state) };
}

/** What stands in a station, section by section, with what tells tokens apart: `m1 failing`. */
export function heldIn(scene: Scene | undefined, station: string): readonly string[] {
  const sections = scene?.stations.find(({ id }) => id === station)?.sections ?? [];
  return sections.flatMap(({ id, label }) => {
    const tokens = scene?.tokens.filter(({ section }) => section === id) ?? [];
    if (tokens.length === 0) return [];
    return [`${label ?? ''}: ${tokens.map(({ item, look }) => `${item} ${look}`).join(', ')}`];
  });
}
