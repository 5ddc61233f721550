import { useCallback, useState } from 'react';

const KEY = 'redrive.dock';

/** The height of the dock that a learner chose, in pixels; null for one that suits the window. */
export function useDockHeight(): readonly [number | null, (height: number | null) => void] {
  const [height, setHeight] = useState(read);
  const choose = useCallback((next: number | null) => {
    setHeight(next);
    try {
      if (next === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, String(Math.round(next)));
    } catch {
      // Without storage it lasts as long as the page.
    }
  }, []);
  return [height, choose];
}

function read(): number | null {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return kept > 0 && Number.isFinite(kept) ? kept : null;
  } catch {
    return null;
  }
}
