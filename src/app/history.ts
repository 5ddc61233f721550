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
export interface History<Of = Version> {
  readonly past: readonly Of[];
  readonly future: readonly Of[];
}

export const NO_HISTORY: History<never> = { past: [], future: [] };

/** The oldest versions are forgotten beyond this many. */
const MOST_VERSIONS = 100;

/** The version is no longer the present one; what was undone before cannot be redone any more. */
export function remember<Of>(history: History<Of>, version: Of): History<Of> {
  return { past: [...history.past, version].slice(-MOST_VERSIONS), future: [] };
}

/** One version back: what is to be shown, and the history then. Null when there is none. */
export function back<Of>({ past, future }: History<Of>, present: Of): Moved<Of> | null {
  const version = past.at(-1);
  if (version === undefined) return null;
  return { version, history: { past: past.slice(0, -1), future: [present, ...future] } };
}

/** One version forward again. */
export function forward<Of>({ past, future }: History<Of>, present: Of): Moved<Of> | null {
  const [version, ...rest] = future;
  if (version === undefined) return null;
  return { version, history: { past: [...past, present], future: rest } };
}

/** However far back or forward it takes to a version that is wanted; null when there is none. */
export function moveTo<Of>(
  history: History<Of>,
  present: Of,
  isWanted: (version: Of) => boolean,
): Moved<Of> | null {
  for (const step of [back<Of>, forward<Of>]) {
    let moved = step(history, present);
    while (moved && !isWanted(moved.version)) moved = step(moved.history, moved.version);
    if (moved) return moved;
  }
  return null;
}

/**
 * What was undone or redone between two states of a history, and the version on the other side of it;
 * null when something new was done.
 *
 * @param isPresent whether a version is the one that is shown now
 */
export function moveBetween<Of>(
  before: History<Of>,
  now: History<Of>,
  isPresent: (version: Of) => boolean,
): { readonly is: 'undone' | 'redone'; readonly other: Of } | null {
  const [undone] = now.future;
  if (undone !== undefined && now.future.length > before.future.length)
    return { is: 'undone', other: undone };
  const [next] = before.future;
  const from = now.past.at(-1);
  const isRedone = next !== undefined && isPresent(next) && now.past.length > before.past.length;
  return isRedone && from !== undefined ? { is: 'redone', other: from } : null;
}

interface Moved<Of> {
  readonly version: Of;
  readonly history: History<Of>;
}
