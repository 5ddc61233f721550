import {
  ChevronFirst,
  type LucideIcon,
  Pause,
  Play,
  StepBack,
  StepForward,
  TriangleAlert,
} from 'lucide-react';
import { useStore } from 'zustand';
import type { Player } from '../../playback/player';
import { Clock } from './Clock';
import { type Movable, nextProblem } from './moves';
import { type PlayerCommand, perform } from './perform';
import { SpeedChoice } from './SpeedChoice';
import styles from './Transport.module.css';

interface TransportProps {
  /** The run, or two runs as one. */
  readonly run: Movable;
  readonly player: Player;
}

/** Plays a run, moves in it, and says where it stands. */
export function Transport({ run, player }: TransportProps) {
  const isPlaying = useStore(player.store, (state) => state.isPlaying);
  const isAtStart = useStore(player.store, (state) => state.storyMs <= 0);
  const isAtEnd = useStore(player.store, (state) => state.storyMs >= state.lengthMs);
  const hasNext = useStore(player.store, (state) => nextProblem(run, state.storyMs) !== null);
  const on = (command: PlayerCommand) => () => perform(command, run, player);
  return (
    <section className={styles.transport} aria-label="Playback">
      <div className={styles.row}>
        <div className={styles.buttons}>
          <Move
            icon={ChevronFirst}
            says="To the beginning"
            keys="Home"
            isOff={isAtStart}
            onPress={on({ do: 'toStart' })}
            isSpare
          />
          <Move
            icon={StepBack}
            says="One step back"
            keys="←"
            isOff={isAtStart}
            onPress={on({ do: 'step', by: -1 })}
            isSolid
          />
          <button
            type="button"
            className={styles.play}
            aria-label={isPlaying ? 'Pause' : 'Play'}
            title={isPlaying ? 'Pause (space)' : 'Play (space)'}
            onClick={on({ do: 'togglePlay' })}
          >
            {isPlaying ? (
              <Pause className={styles.solid} size={20} aria-hidden="true" />
            ) : (
              <Play className={styles.solid} size={20} aria-hidden="true" />
            )}
          </button>
          <Move
            icon={StepForward}
            says="One step forward"
            keys="→"
            isOff={isAtEnd}
            onPress={on({ do: 'step', by: 1 })}
            isSolid
          />
          <Move
            icon={TriangleAlert}
            says="To the next problem"
            keys="."
            isOff={!hasNext}
            onPress={on({ do: 'nextProblem' })}
          />
        </div>
        <Clock run={run} player={player} />
        <SpeedChoice player={player} />
        <p className={styles.hint}>quiet stretches run faster</p>
      </div>
    </section>
  );
}

interface MoveProps {
  readonly icon: LucideIcon;
  readonly says: string;
  readonly keys: string;
  /** It leads nowhere now. It keeps the focus, so that pressing a key again and again works. */
  readonly isOff: boolean;
  readonly isSolid?: boolean;
  /** Left out where there is little room; a key does the same. */
  readonly isSpare?: boolean;
  readonly onPress: () => void;
}

function Move({
  icon: Icon,
  says,
  keys,
  isOff,
  isSolid = false,
  isSpare = false,
  onPress,
}: MoveProps) {
  return (
    <button
      type="button"
      className={isSpare ? `${styles.move} ${styles.spare}` : styles.move}
      aria-label={says}
      title={`${says} (${keys})`}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <Icon className={isSolid ? styles.solid : undefined} size={18} aria-hidden="true" />
    </button>
  );
}
