import { Minus, Plus } from 'lucide-react';
import { useStore } from 'zustand';
import type { Player } from '../playback/player';
import styles from './Tools.module.css';
import type { TimelineViewStore } from './timelineView';
import { performZoom, type ZoomCommand } from './zoomKeys';

interface ToolsProps {
  readonly view: TimelineViewStore;
  readonly player: Player;
  readonly lengthMs: number;
}

/** How much of the run is shown, by button. */
export function Tools({ view, player, lengthMs }: ToolsProps) {
  const isAll = useStore(view, (state) => state.window === null);
  const on = (command: ZoomCommand) => () => performZoom(command, view, player, lengthMs);
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.tool}
        aria-label="Zoom out"
        title="Zoom out (−)"
        aria-disabled={isAll}
        onClick={on('out')}
      >
        <Minus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label="Zoom in"
        title="Zoom in (+), or Ctrl and the wheel"
        onClick={on('in')}
      >
        <Plus size={14} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.tool}
        title="Show the whole run (0)"
        aria-disabled={isAll}
        onClick={on('fit')}
      >
        Fit
      </button>
    </div>
  );
}
