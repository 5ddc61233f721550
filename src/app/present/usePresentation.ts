import { useEffect } from 'react';
import { clickerCommandFor } from '../../panels/transport/clicker';
import type { Movable } from '../../panels/transport/moves';
import { perform } from '../../panels/transport/perform';
import { commandFor, pressedOn } from '../../panels/transport/shortcuts';
import type { Player } from '../../playback/player';
import { factorFor } from './factor';

/** Enlarges the whole page for as long as it is presented. */
export function useEnlarged(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const enlarge = () => {
      const size = { width: window.innerWidth, height: window.innerHeight };
      const factor = String(factorFor(size));
      style.setProperty('zoom', factor);
      // Lengths that are told in parts of the window are enlarged too, which they must not be.
      style.setProperty('--enlarged', factor);
    };
    enlarge();
    window.addEventListener('resize', enlarge);
    return () => {
      window.removeEventListener('resize', enlarge);
      style.removeProperty('zoom');
      style.removeProperty('--enlarged');
    };
  }, []);
}

/** The whole screen, where the browser gives it; leaving it leaves the presentation. */
export function useWholeScreen(onLeave: () => void): void {
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement) onLeave();
    };
    // A frame may not ask for it, and some browsers cannot: then the window has to do.
    document.documentElement.requestFullscreen?.().catch(() => {});
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    };
  }, [onLeave]);
}

/** Who presents stands away from the screen: the player's keys work wherever the focus is. */
export function usePresenterKeys(
  run: Movable | null,
  player: Player,
  onHelp: () => void,
  onLeave: () => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        // It closes what is open first.
        if (!document.querySelector(':popover-open')) onLeave();
        return;
      }
      const on = pressedOn(event.target);
      const command = on === 'field' ? null : (clickerCommandFor(event) ?? commandFor(event, on));
      if (!command || !run) return;
      event.preventDefault();
      if (command.do === 'showHelp') onHelp();
      else perform(command, run, player);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [run, player, onHelp, onLeave]);
}
