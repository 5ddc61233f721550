import { Pause, Play } from 'lucide-react';
import { startTransition, useEffect, useState } from 'react';
import { loadModel } from '../../models';
import { clockTime } from '../../models/wording';
import { Button } from '../../panels/controls/Button';
import { Stage } from '../../stage/Stage';
import { useStep } from '../../timeline/usePlayhead';
import { useMedia } from '../useMedia';
import { frontAttention, frontPlayer, frontRun, lineOf, tellingMoment } from './frontRun';
import styles from './LiveStage.module.css';
import { useLoop } from './useLoop';

/** A real run on the real stage, playing by itself until it is paused, and what happens in it. */
export function LiveStage() {
  const run = frontRun();
  const player = frontPlayer();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const [isPlaying, play] = useState(!isStill);
  const isTold = useAnalysis(run.scenario.model);
  const step = useStep(run, player);
  useLoop(player, isPlaying);

  useEffect(() => {
    if (!isStill) return;
    play(false);
    player.seek(tellingMoment(run));
  }, [isStill, player, run]);

  return (
    <figure className={styles.live} aria-label="A run, as it happens">
      <div className={styles.stage}>
        <Stage run={run} player={player} attention={frontAttention} isDense />
      </div>
      <figcaption className={styles.caption}>
        <Button
          className={styles.play}
          aria-label={isPlaying ? 'Pause' : 'Play'}
          onClick={() => play(!isPlaying)}
        >
          {isPlaying ? (
            <Pause size={16} fill="currentColor" aria-hidden />
          ) : (
            <Play size={16} fill="currentColor" aria-hidden />
          )}
        </Button>
        <div className={styles.words}>
          <span className={styles.clock}>{clockTime(run.reader.steps[step]?.at ?? 0)}</span>
          {/* Said when it stands still: while it plays, it would be said over and over. */}
          <span className={styles.said} role={isPlaying ? undefined : 'status'}>
            {isTold && lineOf(run, step)}
          </span>
        </div>
      </figcaption>
    </figure>
  );
}

/** Whether there is what puts a run into words; the stage does not wait for it. */
function useAnalysis(model: string): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const arrive = () => startTransition(() => setThere(true));
    // Without it the stage is as good as it was.
    loadModel(model).then(arrive, () => {});
  }, [model]);
  return isThere;
}
