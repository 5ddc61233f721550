import type { Command, KeyPress } from './shortcuts';

/**
 * The command of a key that presenters' remote controls send, which have four: page up and down to
 * go back and forward, F5 to begin, and B to blank the screen. There is nothing to blank here, so
 * that one goes to the next problem, as does the full stop that other remotes send for it.
 */
export function clickerCommandFor(press: KeyPress): Command | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  switch (press.key) {
    case 'PageUp':
      return { do: 'step', by: -1 };
    case 'PageDown':
      return { do: 'step', by: 1 };
    case 'F5':
      return press.repeat ? null : { do: 'togglePlay' };
    case 'b':
    case 'B':
      return { do: 'nextProblem' };
    default:
      return null;
  }
}
