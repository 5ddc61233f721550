import { useStore } from 'zustand';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import styles from './RunHead.module.css';

interface RunEndProps {
  readonly run: OpenRun;
  readonly player: Player;
}

/** Says of a run that it is over, while another one goes on. */
export function RunEnd({ run, player }: RunEndProps) {
  const end = useRunEnd(run, player);
  return end !== null && <span className={styles.over}>{end}</span>;
}

/** The same in words; null until it is over, and if no other goes on. */
export function useRunEnd({ reader, ended }: OpenRun, player: Player): string | null {
  const { story } = reader;
  const endsEarlier = ended.atMs < story.virtualAt(story.lengthMs);
  const isOver = useStore(
    player.store,
    ({ storyMs }) => endsEarlier && story.virtualAt(storyMs) >= ended.atMs,
  );
  return isOver ? `ended at ${clockTime(ended.atMs)}` : null;
}
