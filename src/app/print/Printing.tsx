import { createPortal } from 'react-dom';
import { modelOf } from '../../models';
import { player, useApp } from '../store';
import { PrintPage } from './PrintPage';
import { usePrinted } from './usePrinted';

/** Puts the run on paper whenever the browser prints, by its own menu or its keys. */
export function Printing() {
  const run = useApp((state) => state.run);
  const storyMs = usePrinted(player);
  if (!run || storyMs === null) return null;
  const { scenario } = run;
  const title = scenario.title || modelOf(scenario).name;
  return createPortal(<PrintPage run={run} title={title} storyMs={storyMs} />, document.body);
}
