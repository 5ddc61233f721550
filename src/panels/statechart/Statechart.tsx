import type { AttentionStore } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { Charts } from './Charts';
import styles from './Statechart.module.css';
import { useLives } from './useLives';

export interface StatechartProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
}

/** The machines of a run, each drawn from itself, with what they did and where they are now. */
export function Statechart(props: StatechartProps) {
  const recorded = useLives(props.run);
  switch (recorded.is) {
    case 'working':
      return <Waiting share={recorded.share} />;
    case 'failed':
      return (
        <p className={styles.notice} role="alert">
          The machines of this run could not be watched: {recorded.message}
        </p>
      );
    case 'ready':
      if (recorded.lives.recording.charts.length === 0) {
        return <p className={styles.notice}>No machine was started in this run.</p>;
      }
      return <Charts {...props} lives={recorded.lives} />;
  }
}

function Waiting({ share }: { readonly share: number }) {
  return (
    <div className={styles.waiting}>
      <label className={styles.waitingText}>
        Watching every machine of the run
        <progress className={styles.progress} value={share} />
      </label>
    </div>
  );
}
