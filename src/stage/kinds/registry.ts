import type { Station } from '../../models/scene';
import type { Reader } from '../../playback/reader';
import type { KindName, StationKind } from './kind';

const LOADERS: Readonly<Record<KindName, () => Promise<StationKind>>> = {
  shards: async () => (await import('./shards/shards')).shards,
  tree: async () => (await import('./tree/tree')).tree,
};

const loaded = new Map<Station['kind'], StationKind>();

/** A kind of station that is loaded; every station that is drawn has had its kind loaded before. */
export function kindOf(kind: Station['kind']): StationKind | undefined {
  return loaded.get(kind);
}

/** The kinds that these runs take and that are not there yet. */
function missingIn(readers: readonly Pick<Reader, 'sceneAt'>[]): readonly KindName[] {
  const kinds = readers.flatMap((reader) => reader.sceneAt(-1).stations.map(({ kind }) => kind));
  return [...new Set(kinds)].filter(
    (kind): kind is KindName => kind in LOADERS && !loaded.has(kind),
  );
}

/** Loads what drawing these runs takes. */
export async function loadKinds(readers: readonly Pick<Reader, 'sceneAt'>[]): Promise<void> {
  await Promise.all(
    missingIn(readers).map(async (kind) => loaded.set(kind, await LOADERS[kind]())),
  );
}

/**
 * Calls back when these runs can be drawn: at once, but for the first that has a kind of station
 * which is not there yet. Without a network all else is drawn.
 *
 * @returns what calls it off
 */
export function whenDrawable(
  readers: readonly Pick<Reader, 'sceneAt'>[],
  ready: () => void,
): () => void {
  let isOff = false;
  const go = () => {
    if (!isOff) ready();
  };
  if (missingIn(readers).length === 0) ready();
  else loadKinds(readers).then(go, go);
  return () => {
    isOff = true;
  };
}
