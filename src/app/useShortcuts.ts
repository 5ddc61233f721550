import { type RefObject, useEffect } from 'react';
import type { Movable } from '../panels/transport/moves';
import { perform } from '../panels/transport/perform';
import { commandFor, pressedOn } from '../panels/transport/shortcuts';
import { player } from './store';

/** Listens to the keys while something inside the element has the focus, and only then. */
export function useShortcuts(
  element: RefObject<HTMLElement | null>,
  run: Movable | null,
  onHelp: () => void,
) {
  useEffect(() => {
    const area = element.current;
    if (!area || !run) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandFor(event, pressedOn(event.target));
      if (!command) return;
      event.preventDefault();
      if (command.do === 'showHelp') onHelp();
      else perform(command, run, player);
    };
    area.addEventListener('keydown', press);
    return () => area.removeEventListener('keydown', press);
  }, [element, run, onHelp]);
}
