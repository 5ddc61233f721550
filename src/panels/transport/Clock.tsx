import { useCallback, useRef } from 'react';
import type { Player } from '../../playback/player';
import { useEveryFrame } from '../../timeline/usePlayhead';
import { clockParts, clockText } from '../../timeline/virtualTime';
import styles from './Clock.module.css';
import type { Movable } from './moves';

interface ClockProps {
  readonly run: Movable;
  readonly player: Player;
}

/** The virtual time, of how much. The parts are apart so that a narrow screen can show fewer. */
export function Clock({ run, player }: ClockProps) {
  const now = useRef<HTMLSpanElement>(null);
  const show = useCallback(
    (element: HTMLSpanElement, storyMs: number) => {
      const parts = clockParts(run.reader.story.virtualAt(storyMs));
      const texts = [parts.whole, parts.tenths, parts.rest];
      for (const [index, child] of [...element.children].entries()) {
        child.textContent = texts[index] ?? '';
      }
    },
    [run],
  );
  useEveryFrame(player, now, show);
  const length = clockText(run.reader.story.virtualAt(run.reader.story.lengthMs));
  return (
    <p className={styles.clock}>
      <span ref={now} className={styles.now}>
        <span />
        <span />
        <span className={styles.rest} />
      </span>
      <span className={styles.length}>
        of <span className={styles.figures}>{length}</span>
      </span>
    </p>
  );
}
