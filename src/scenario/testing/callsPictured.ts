import type { Scene } from '../../models/scene';
import { syncSceneFold } from '../../models/sync/scene';
import { startsStep } from '../../models/sync/steps';
import { called } from './called';
import { scenesOf } from './scenesOf';

/** The scenes of a scenario of synchronous calls, given in the public format. */
export function callsPictured(input: object) {
  const run = called(input);
  const { scenes, room } = scenesOf(run.trace, syncSceneFold(run), startsStep);
  return { run, scenes, last: scenes.at(-1), room };
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
