import { CompareTable } from '../../panels/compare/CompareTable';
import type { OpenRun } from '../../playback/openRun';
import { player, useApp } from '../store';

/** The comparison in figures; nothing while nothing is compared. */
export function Compare({ run }: { readonly run: OpenRun }) {
  const kept = useApp((state) => state.keptRun);
  return kept && <CompareTable kept={kept} run={run} player={player} />;
}
