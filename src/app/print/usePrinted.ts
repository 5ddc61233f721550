import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Player } from '../../playback/player';

/** The moment that is printed, in story milliseconds, for as long as the browser prints; else null. */
export function usePrinted(player: Player): number | null {
  const [storyMs, print] = useState<number | null>(null);
  useEffect(() => {
    // The browser takes what is there when this returns.
    const begin = () => flushSync(() => print(player.store.getState().storyMs));
    const end = () => print(null);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [player]);
  return storyMs;
}
