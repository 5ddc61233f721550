import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { clockTime } from '../../models/wording';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import styles from './RunHead.module.css';

interface RunHeadProps {
  readonly run: OpenRun;
  readonly isKept: boolean;
  readonly player: Player;
  /** What else there is to say about it. */
  readonly children?: ReactNode;
}

/** Above a stage: which of the two runs it shows, and whether that one is over. */
export function RunHead({ run, isKept, player, children }: RunHeadProps) {
  const { story } = run.reader;
  const { atMs } = run.ended;
  const isLonger = atMs < story.virtualAt(story.lengthMs);
  const isOver = useStore(
    player.store,
    ({ storyMs }) => isLonger && story.virtualAt(storyMs) >= atMs,
  );
  return (
    <div className={styles.head}>
      <h2 className={styles.name}>
        <span className={isKept ? styles.kept : styles.now} aria-hidden>
          {isKept ? 'A' : 'B'}
        </span>
        <span>{isKept ? 'Kept' : 'Now'}</span>
        <span className={styles.title}>{run.scenario.title || run.model.name}</span>
        {isOver && <span className={styles.over}>ended at {clockTime(atMs)}</span>}
      </h2>
      {children}
    </div>
  );
}
