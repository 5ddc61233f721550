import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { Player } from '../playback/player';
import type { TimeScale } from './axisLayout';
import type { Told } from './moments';
import styles from './Playhead.module.css';
import { useEveryFrame, useStep } from './usePlayhead';
import { clockText } from './virtualTime';

interface PlayheadProps {
  readonly run: Told;
  readonly player: Player;
  readonly scale: TimeScale;
  readonly width: number;
  readonly onStep?: ((by: -1 | 1) => void) | undefined;
}

/** How far outside of the time area the handle cannot be seen, in pixels. */
const OUT_OF_SIGHT = 40;

/** The present moment, over whatever shows the run, and a veil over what is still to come. */
export function Playhead({ run, player, scale, width, onStep }: PlayheadProps) {
  const mover = useRef<HTMLDivElement>(null);
  const show = useCallback(
    (element: HTMLDivElement, storyMs: number) => {
      // Outside of the window it stands out of sight, near enough for its veil to reach across.
      const x = Math.min(Math.max(scale(storyMs), -OUT_OF_SIGHT), width + OUT_OF_SIGHT);
      element.style.transform = `translateX(${x}px)`;
    },
    [scale, width],
  );
  useEveryFrame(player, mover, show);
  const step = useStep(run, player);
  const { steps, story } = run.reader;
  const at = steps[step]?.at ?? 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (!onStep || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    // Handled here, so that shortcuts of the page around do not move once more.
    event.preventDefault();
    event.stopPropagation();
    onStep(event.key === 'ArrowLeft' ? -1 : 1);
  };

  return (
    <div className={styles.over}>
      <div ref={mover} className={styles.mover}>
        <div className={styles.veil} style={{ width: width + OUT_OF_SIGHT }} />
        <div className={styles.line} />
        <div
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label="Playhead"
          aria-valuemin={0}
          aria-valuemax={Math.round(story.lengthMs)}
          aria-valuenow={Math.round(story.startOf(step))}
          aria-valuetext={`${clockText(at)}, step ${step + 1} of ${steps.length}`}
          onKeyDown={onKeyDown}
        >
          <svg className={styles.pennant} viewBox="0 0 14 14" aria-hidden="true">
            <path d="M1 0h12a1 1 0 0 1 1 1v6.2a1 1 0 0 1-.35.76L7 13.6.35 7.96A1 1 0 0 1 0 7.2V1a1 1 0 0 1 1-1z" />
          </svg>
        </div>
      </div>
    </div>
  );
}
