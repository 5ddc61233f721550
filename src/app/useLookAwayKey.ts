import { useEffect } from 'react';
import { type AttentionStore, lookAt } from '../playback/attention';

/** What has a use of its own for Escape, and is open. */
const OPEN = 'dialog[open], [role="dialog"], :popover-open';

/** Escape looks away from what is looked at, unless something else is open that it closes. */
export function useLookAwayKey(attention: AttentionStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { selected, event: explained } = attention.getState();
      const isLooking = selected !== null || explained !== null;
      if (!isLooking || document.querySelector(OPEN)) return;
      const panel = document.activeElement?.closest('[role="tabpanel"]');
      lookAt(attention, null);
      // The inspector goes away, and must not take the keyboard's place with it.
      if (panel?.id === 'side') document.getElementById('tab-settings')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [attention]);
}
