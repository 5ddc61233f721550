import type { Station } from '../../models/scene';
import type { Reader } from '../../playback/reader';
import type { StationKind } from './kind';

type Scenes = Pick<Reader, 'sceneAt'>;

let loaded: Readonly<Partial<Record<Station['kind'], StationKind>>> | null = null;

/** What knows a kind of station; nothing for grids, lanes and workers, which the stage itself does. */
export function kindOf(kind: Station['kind']): StationKind | undefined {
  return loaded?.[kind];
}

/** Whether these runs have stations of a kind that is not there yet. */
function isMissingIn(runs: readonly Scenes[]): boolean {
  if (loaded) return false;
  const stations = runs.flatMap((run) => run.sceneAt(-1).stations);
  return stations.some(({ kind }) => kind !== 'grid' && kind !== 'lanes' && kind !== 'workers');
}

/** Loads what drawing these runs takes. */
export async function loadKinds(runs: readonly Scenes[]): Promise<void> {
  if (isMissingIn(runs)) loaded = (await import('./all')).KINDS;
}

/**
 * Calls back when these runs can be drawn: at once, but for the first that has a kind of station
 * which is not there yet. Without a network all else is drawn.
 *
 * @returns what calls it off
 */
export function whenDrawable(runs: readonly Scenes[], ready: () => void): () => void {
  let isOff = false;
  const go = () => isOff || ready();
  if (isMissingIn(runs)) loadKinds(runs).then(go, go);
  else ready();
  return () => {
    isOff = true;
  };
}
