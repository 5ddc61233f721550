import { perform } from '../panels/transport/perform';
import type { OpenRun } from '../playback/openRun';
import { comingPart } from './comingPart';
import styles from './NarrowTimeline.module.css';
import { attention, player, useApp } from './store';

// Loaded while the stage is being drawn.
const Timeline = comingPart(async () => (await import('../timeline/Timeline')).Timeline);
const Marks = comingPart(async () => (await import('./interventions/TimelineMarks')).TimelineMarks);

/** The run in one row, where there is no room for a dock. */
export function NarrowTimeline({ run }: { readonly run: OpenRun }) {
  return (
    <div className={styles.timeline}>
      <Timeline
        compact
        run={run}
        player={player}
        attention={attention}
        Marks={Marks}
        onStep={(by) => perform({ do: 'step', by }, useApp.getState().course ?? run, player)}
      />
    </div>
  );
}
