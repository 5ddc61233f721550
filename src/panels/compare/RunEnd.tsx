import { useStore } from 'zustand';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import styles from './RunHead.module.css';

interface RunEndProps {
  readonly run: OpenRun;
  readonly player: Player;
}

/** Says of a run that it is over, while the other one goes on. */
export function RunEnd({ run, player }: RunEndProps) {
  const { story } = run.reader;
  const { atMs } = run.ended;
  const endsEarlier = atMs < story.virtualAt(story.lengthMs);
  const isOver = useStore(
    player.store,
    ({ storyMs }) => endsEarlier && story.virtualAt(storyMs) >= atMs,
  );
  return isOver && <span className={styles.over}>ended at {clockTime(atMs)}</span>;
}
