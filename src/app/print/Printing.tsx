import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { modelOf } from '../../models';
import { player, useApp } from '../store';
import { PrintPage } from './PrintPage';

/** Puts the run on paper whenever the browser prints, by its own menu or its keys. */
export function Printing() {
  const run = useApp((state) => state.run);
  /** The moment that is printed; null while nothing is. */
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
  }, []);

  if (!run || storyMs === null) return null;
  const { scenario } = run;
  const title = scenario.title || modelOf(scenario).name;
  return createPortal(<PrintPage run={run} title={title} storyMs={storyMs} />, document.body);
}
