import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import type { ItemNoun } from './frame';
import styles from './Stage.module.css';
import { showStage } from './showStage';

export interface StageProps {
  readonly run: OpenRun;
  readonly player: Player;
  /** What the items are called: `message`, `messages`. */
  readonly itemNoun: ItemNoun;
  /** The item that is outlined wherever it is. */
  readonly selected: string | null;
  readonly onSelect: (item: string | null) => void;
  /** Enlarges everything, for projectors; 1 unless told. */
  readonly scale?: number;
  /** The id of a text that says what is on the stage. */
  readonly describedBy?: string;
}

/**
 * The whole system at one moment. React renders the shell alone and never for a frame: what is on
 * the stage is drawn into the group, whenever the player's moment changes.
 */
export function Stage(props: StageProps) {
  const { run, player, itemNoun, selected, onSelect, scale = 1, describedBy } = props;
  const container = useRef<HTMLFieldSetElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const shown = useRef<ReturnType<typeof showStage>>(null);

  useEffect(() => {
    if (!container.current || !svg.current) return;
    shown.current = showStage(container.current, svg.current, player);
    return () => shown.current?.stop();
  }, [player]);

  useEffect(() => {
    shown.current?.show({ run, itemNoun, selected, scale });
  }, [run, itemNoun, selected, scale]);

  function press(event: KeyboardEvent<HTMLFieldSetElement>) {
    const isOurs = shown.current?.press(event.key, event.target, onSelect);
    if (!isOurs) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <fieldset
      ref={container}
      className={styles.stage}
      aria-label="Stage"
      aria-describedby={describedBy}
      onKeyDown={press}
      onClick={(event) => onSelect(shown.current?.itemAt(event) ?? null)}
      onPointerMove={(event: PointerEvent) => shown.current?.hint(event)}
    >
      <svg ref={svg} className={styles.picture} focusable="false">
        <title>The system at this moment</title>
        <g />
      </svg>
    </fieldset>
  );
}
