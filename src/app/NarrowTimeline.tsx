import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { Timeline } from '../timeline/Timeline';
import styles from './NarrowTimeline.module.css';
import { player, useApp } from './store';

/** The run in one row, where there is no room for a dock. */
export function NarrowTimeline({ run }: { readonly run: OpenRun }) {
  const { selected, select } = useApp();
  return (
    <div className={styles.timeline}>
      <Timeline
        compact
        run={run}
        player={player}
        selected={selected}
        onSelect={select}
        onStep={(by) => perform({ do: 'step', by }, run, player)}
      />
    </div>
  );
}
