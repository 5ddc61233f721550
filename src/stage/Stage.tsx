import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { type AttentionStore, lookAt, pointAt } from '../playback/attention';
import type { OpenRun } from '../playback/openRun';
import type { Player } from '../playback/player';
import styles from './Stage.module.css';
import { type Shown, showStage } from './showStage';

export interface StageProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
  /** The run that it is compared with, on another stage of the same size. */
  readonly beside?: OpenRun | null;
  /** Tells what differs from it. */
  readonly differing?: Shown['differing'];
  /** What this stage is called, when there are several. */
  readonly name?: string;
  /** Whether it is one of many, and has little room. */
  readonly isDense?: boolean;
}

/**
 * The whole system at one moment. React renders the shell alone and never for a frame: what is on
 * the stage is drawn into the group, whenever the player's moment changes.
 */
export function Stage(props: StageProps) {
  const { run, player, attention, beside = null, differing = null } = props;
  const { name = 'Stage', isDense = false } = props;
  const container = useRef<HTMLFieldSetElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const shown = useRef<ReturnType<typeof showStage>>(null);

  useLayoutEffect(() => {
    if (!container.current || !svg.current) return;
    shown.current = showStage(container.current, svg.current, player, attention);
    return () => shown.current?.stop();
  }, [player, attention]);

  useLayoutEffect(() => {
    shown.current?.show({ run, beside, differing, isDense });
  }, [run, beside, differing, isDense]);

  function press(event: KeyboardEvent<HTMLFieldSetElement>) {
    const isOurs = shown.current?.press(event.key, event.target);
    if (!isOurs) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <fieldset
      ref={container}
      className={styles.stage}
      aria-label={name}
      onKeyDown={press}
      onClick={(event) => lookAt(attention, shown.current?.subjectAt(event) ?? null)}
      onPointerMove={(event: PointerEvent) => {
        shown.current?.hint(event);
        pointAt(attention, shown.current?.subjectAt(event) ?? null);
      }}
      onPointerLeave={() => pointAt(attention, null)}
      onBlur={() => pointAt(attention, null)}
    >
      <svg ref={svg} className={styles.picture} focusable="false">
        <title>The system at this moment</title>
        <g />
      </svg>
    </fieldset>
  );
}
