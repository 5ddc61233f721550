import { SPEEDS, type Speed } from '../../playback/player';

/** What a learner can tell the player to do, by key or by button. */
export type Command =
  | { readonly do: 'togglePlay' }
  | { readonly do: 'step'; readonly by: number }
  | { readonly do: 'nextProblem' }
  | { readonly do: 'toStart' }
  | { readonly do: 'toEnd' }
  | { readonly do: 'setSpeed'; readonly speed: Speed }
  | { readonly do: 'showHelp' };

/** What of a key event decides about its command. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/** What the key was pressed on: buttons need space for themselves, fields and tabs every key. */
export type PressedOn = 'button' | 'field' | 'other';

/** Steps that shift and an arrow go. */
const MANY_STEPS = 10;

/** The command of a key, or null when the key is not ours. */
export function commandFor(press: KeyPress, on: PressedOn): Command | null {
  if (on === 'field' || press.altKey || press.ctrlKey || press.metaKey) return null;
  const many = press.shiftKey ? MANY_STEPS : 1;
  switch (press.key) {
    case ' ':
      return on === 'button' || press.repeat ? null : { do: 'togglePlay' };
    case 'ArrowLeft':
      return { do: 'step', by: -many };
    case 'ArrowRight':
      return { do: 'step', by: many };
    case '.':
      return { do: 'nextProblem' };
    case 'Home':
      return { do: 'toStart' };
    case 'End':
      return { do: 'toEnd' };
    case '?':
      return { do: 'showHelp' };
    default: {
      const speed = SPEEDS[Number(press.key) - 1];
      return speed === undefined ? null : { do: 'setSpeed', speed };
    }
  }
}

/** What a key event was pressed on. */
export function pressedOn(target: EventTarget | null): PressedOn {
  if (!(target instanceof Element)) return 'other';
  if (target.closest('input, textarea, select, [contenteditable="true"], [role="tab"]'))
    return 'field';
  return target.closest('button, a, summary, [role="button"]') ? 'button' : 'other';
}
