import { itemSubject, type Subject } from '../models/subject';
import type { Everything, Reachable } from './marks';
import { isDirection, nextToken } from './nextToken';

/** What a key does in the stage; null leaves it to others. */
export type KeyAction =
  | { readonly do: 'focus'; readonly target: Reachable }
  | { readonly do: 'choose'; readonly subject: Subject }
  | { readonly do: 'leave' }
  | { readonly do: 'lookAway' }
  | { readonly do: 'nothing' }
  | null;

/** Everything that keys can reach: tokens first, then lanes, workers and what else there is. */
export function reachableIn({ chips, lanes, workers, things }: Everything): readonly Reachable[] {
  return [
    ...chips.map((chip) => ({ ...chip, subject: itemSubject(chip.item) })),
    ...lanes.map((lane) => ({ ...lane, id: lane.subject })),
    ...workers.map(({ subject, x, y, radius }) => ({
      ...{ id: subject, subject, x: x - radius, y: y - radius },
      ...{ width: 2 * radius, height: 2 * radius },
    })),
    ...things,
  ];
}

/**
 * Keys inside the stage. Enter goes from the stage to what is in it; there arrows go to the next
 * thing in that direction, Enter and space choose it, Escape goes back to the stage, where arrows
 * belong to the player and Escape looks away from what was chosen.
 *
 * @param focused what has the focus; null while the stage itself has it
 */
export function keyAction(
  key: string,
  targets: readonly Reachable[],
  focused: Reachable | null,
  selected: Subject | null,
): KeyAction {
  if (!focused) {
    if (key === 'Escape') return selected === null ? null : { do: 'lookAway' };
    if (key !== 'Enter') return null;
    const target = targets.find(({ subject }) => subject === selected) ?? targets[0];
    return target ? { do: 'focus', target } : null;
  }
  if (key === 'Escape') return { do: 'leave' };
  if (key === 'Enter' || key === ' ') return { do: 'choose', subject: focused.subject };
  if (!isDirection(key)) return null;
  const target = nextToken(focused, targets, key);
  return target ? { do: 'focus', target } : { do: 'nothing' };
}
