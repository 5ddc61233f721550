import { useEffect } from 'react';

/** What has a use of its own for Escape, and is open. */
const OPEN = 'dialog[open], [role="dialog"], :popover-open';

/** Escape does this, unless something is open that it closes. `act` must keep its identity. */
export function useEscape(act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(OPEN)) return;
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
}
