import { type RefObject, useEffect } from 'react';
import type { Movable } from '../panels/transport/moves';
import { perform } from '../panels/transport/perform';
import { commandFor, pressedOn } from '../panels/transport/shortcuts';
import type { Player } from '../playback/player';
import { player } from './store';

/**
 * Listens to the keys while something inside the element has the focus, and only then. What is
 * inside comes first: a key that it has used is no shortcut.
 */
export function useShortcuts(
  element: RefObject<HTMLElement | null>,
  run: Movable | null,
  onHelp: () => void,
  moved: Player = player,
) {
  useEffect(() => {
    if (!run) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Node)) return;
      if (!element.current?.contains(target)) return;
      const command = commandFor(event, pressedOn(target));
      if (!command) return;
      event.preventDefault();
      if (command.do === 'showHelp') onHelp();
      else perform(command, run, moved);
    };
    // React listens further in, at the root: here every key has been offered to its own element.
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [element, run, onHelp, moved]);
}
