import type { Scene, Station } from '../../models/scene';
import { streamSceneFold } from '../../models/stream/scene';
import { startsStep } from '../../models/stream/steps';
import { scenesOf } from './scenesOf';
import { streamed } from './streamed';

/** The scenes of a stream scenario, given in the public format, in words that tests can compare. */
export function pictured(input: object) {
  const run = streamed(input);
  return { run, ...scenesOf(run.trace, streamSceneFold(run), startsStep) };
}

export function stationIn(scene: Scene | undefined, id: string): Station | undefined {
  return scene?.stations.find((station) => station.id === id);
}

/** The nodes that are there: `1–5 failed`. */
export function nodesIn(scene: Scene | undefined): readonly string[] {
  const nodes = stationIn(scene, 'splits')?.nodes ?? [];
  return nodes.flatMap(({ isAbsent, label, note }) => (isAbsent ? [] : [`${label} ${note}`]));
}

/** The rows of shards: `retry 1 of 2 @0 [batch of 10] [3]`. */
export function rowsIn(scene: Scene | undefined): readonly string[] {
  const rows = stationIn(scene, 'stream')?.rows ?? [];
  return rows.map(({ note, checkpoint, brackets }) =>
    [`${note} @${checkpoint}`, ...brackets.map(({ label }) => `[${label}]`)].join(' '),
  );
}

/** The records in their shards: `m1 done: done done`, with `behind` if the checkpoint is. */
export function recordsIn(scene: Scene | undefined): readonly string[] {
  const shards = new Set(stationIn(scene, 'stream')?.rows.map(({ id }) => id));
  const tokens = scene?.tokens.filter(({ section }) => shards.has(section)) ?? [];
  return tokens.map(({ item, look, attempts, isGhost }) =>
    [`${item} ${look}:`, ...attempts, ...(isGhost ? ['behind'] : [])].join(' '),
  );
}
