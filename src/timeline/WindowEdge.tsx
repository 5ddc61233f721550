import type { KeyboardEvent } from 'react';
import type { StoryTime } from '../playback/storyTime';
import styles from './Overview.module.css';
import { dragWindow, panWindow, type TimeWindow } from './timeWindow';
import { clockText } from './virtualTime';

/** How far an arrow key moves an edge, and with the shift key the window, as a part of the window. */
const KEY_SHARE = 0.1;

type Edge = 'from' | 'until';

interface WindowEdgeProps {
  readonly edge: Edge;
  readonly window: TimeWindow;
  readonly story: StoryTime;
  readonly x: number;
  readonly onChange: (window: TimeWindow) => void;
}

/** One end of the window on the overview: a slider, for those who cannot drag too. */
export function WindowEdge({ edge, window, story, x, onChange }: WindowEdgeProps) {
  const press = (event: KeyboardEvent) => {
    const next = afterKey(event, edge, window, story.lengthMs);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next);
  };
  return (
    <div
      className={`${styles.edge} ${styles[edge]}`}
      style={{ left: x }}
      data-part={edge}
      role="slider"
      tabIndex={0}
      aria-label={edge === 'from' ? 'Beginning of what is shown' : 'End of what is shown'}
      aria-valuemin={0}
      aria-valuemax={Math.round(story.lengthMs)}
      aria-valuenow={Math.round(window[edge])}
      aria-valuetext={clockText(story.virtualAt(window[edge]))}
      title="Drag, or press ← and →; with shift the whole window moves"
      onKeyDown={press}
    />
  );
}

/** The window after a key on one of its edges; null for keys that do nothing there. */
function afterKey(
  { key, shiftKey }: KeyboardEvent,
  edge: Edge,
  window: TimeWindow,
  lengthMs: number,
): TimeWindow | null {
  const by = (window.until - window.from) * KEY_SHARE;
  const to = (moved: number) =>
    shiftKey ? panWindow(window, lengthMs, moved) : dragWindow(edge, window, lengthMs, [0, moved]);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(-by);
    case 'ArrowRight':
    case 'ArrowUp':
      return to(by);
    case 'Home':
      return to(-lengthMs);
    case 'End':
      return to(lengthMs);
    default:
      return null;
  }
}
