import type { OpenRun } from '../../playback/openRun';
import { mainFigures } from './figures';
import { Tiles } from './Tiles';

/** What a run comes to, in its few main figures. */
export function MainTiles({ run }: { readonly run: OpenRun }) {
  return <Tiles figures={mainFigures(run.report, run.model)} />;
}
