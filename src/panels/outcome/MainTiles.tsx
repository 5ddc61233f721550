import type { OpenRun } from '../../playback/openRun';
import { mainFigures } from './figures';
import styles from './MainTiles.module.css';
import { Tiles } from './Tiles';

/** What a run comes to, in its few main figures: they stand beside a stage that is at a moment of it. */
export function MainTiles({ run }: { readonly run: OpenRun }) {
  return (
    <>
      <p className={styles.when}>By the end of the run</p>
      <Tiles figures={mainFigures(run.report, run.model)} />
    </>
  );
}
