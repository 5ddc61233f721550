import type { Scenario } from '../models';
import type { LinkMoment } from '../scenario/link';

/** One scenario that the learner has had in front of them, and the moment that was shown of it. */
export interface Version {
  readonly scenario: Scenario;
  /** What it was compared with, if anything. */
  readonly kept: Scenario | null;
  /** What `reset` goes back to. */
  readonly origin: Scenario;
  readonly presetId: string | null;
  readonly moment: LinkMoment;
}

/** What was before, the newest last, and what was undone, the next to redo first. */
export interface History {
  readonly past: readonly Version[];
  readonly future: readonly Version[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** The oldest versions are forgotten beyond this many. */
const MOST_VERSIONS = 100;

/** The version is no longer the present one; what was undone before cannot be redone any more. */
export function remember(history: History, version: Version): History {
  return { past: [...history.past, version].slice(-MOST_VERSIONS), future: [] };
}

/** One version back: what is to be shown, and the history then. Null when there is none. */
export function back({ past, future }: History, present: Version): Moved | null {
  const version = past.at(-1);
  if (!version) return null;
  return { version, history: { past: past.slice(0, -1), future: [present, ...future] } };
}

/** One version forward again. */
export function forward({ past, future }: History, present: Version): Moved | null {
  const [version, ...rest] = future;
  if (!version) return null;
  return { version, history: { past: [...past, present], future: rest } };
}

/** However far back or forward it takes to a version that is wanted; null when there is none. */
export function moveTo(
  history: History,
  present: Version,
  isWanted: (version: Version) => boolean,
): Moved | null {
  for (const step of [back, forward]) {
    let moved = step(history, present);
    while (moved && !isWanted(moved.version)) moved = step(moved.history, moved.version);
    if (moved) return moved;
  }
  return null;
}

interface Moved {
  readonly version: Version;
  readonly history: History;
}
