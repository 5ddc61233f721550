import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { Timeline } from '../timeline/Timeline';
import styles from './NarrowTimeline.module.css';
import { attention, player } from './store';

/** The run in one row, where there is no room for a dock. */
export function NarrowTimeline({ run }: { readonly run: OpenRun }) {
  return (
    <div className={styles.timeline}>
      <Timeline
        compact
        run={run}
        player={player}
        attention={attention}
        onStep={(by) => perform({ do: 'step', by }, run, player)}
      />
    </div>
  );
}
