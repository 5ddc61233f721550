import { useRef } from 'react';
import { useStore } from 'zustand';
import { itemIn } from '../../models/subject';
import { type AttentionStore, lookAt } from '../../playback/attention';
import type { OpenRun } from '../../playback/openRun';
import type { Player } from '../../playback/player';
import { eventSettledAt } from '../../timeline/moments';
import { useStep } from '../../timeline/usePlayhead';
import type { Change } from '../settings/change';
import { Documents } from './Documents';
import { Faults } from './Faults';
import { Heading } from './Heading';
import styles from './Inspector.module.css';
import { Known } from './Known';
import { Life } from './Life';
import { explainedEvent } from './life';
import { Turns } from './Turns';
import { useDetails } from './useDetails';
import { Why } from './Why';

interface InspectorProps {
  readonly run: OpenRun;
  readonly player: Player;
  readonly attention: AttentionStore;
  /** Puts faults on an item. */
  readonly onChange: Change;
  /** Takes the focus, which what is no longer looked at had, to what stands in its place. */
  readonly onLookAway?: () => void;
}

/** Everything about what is looked at: its state, its life, why, and what can be done to it. */
export function Inspector({ run, player, attention, onChange, onLookAway }: InspectorProps) {
  const panel = useRef<HTMLDivElement>(null);
  const lookAway = () => {
    const hadFocus = panel.current?.contains(document.activeElement);
    lookAt(attention, null);
    if (hadFocus) onLookAway?.();
  };
  const { selected, event, causes } = useStore(attention);
  const index = useStep(run, player);
  const step = run.reader.steps[index];
  const detailsOf = useDetails(run);
  const life = selected === null ? [] : run.eventsOf(selected);
  const explained = explainedEvent(life, step, { event, isAsked: causes.length > 0 });
  const item = itemIn(selected);

  if (selected === null && explained === null) {
    return (
      <p className={styles.empty}>
        Select one of the {run.model.items.many}, or anything else on the stage, on the timeline or
        in the log, to see what happens to it and why.
      </p>
    );
  }

  const goTo = (seq: number) => {
    player.pause();
    player.seek(eventSettledAt(run.reader, seq));
  };
  const details = selected === null ? null : (detailsOf?.(selected, step?.last ?? -1) ?? null);
  const name = selected === null ? 'One event' : run.nameOf(selected);
  const shared = { run, attention, onGo: goTo };

  return (
    <div ref={panel} className={styles.inspector}>
      <Heading name={name} details={details} onClose={lookAway} />
      {explained !== null && (
        <Why key={selected} {...shared} seq={explained} selected={selected} causes={causes} />
      )}
      {details?.documents && <Documents documents={details.documents} />}
      {selected !== null && (
        <Life
          {...shared}
          key={`life of ${selected}`}
          seqs={life}
          step={step}
          explained={explained}
          onGo={(seq) => {
            goTo(seq);
            lookAt(attention, selected, seq);
          }}
        />
      )}
      {details && <Known details={details} />}
      {details && <Turns details={details} onGo={goTo} />}
      {item !== null && (
        <Faults
          item={item}
          noun={run.model.items}
          faults={run.scenario.handler.faults}
          onChange={(faults) => onChange('handler.faults', faults)}
        />
      )}
    </div>
  );
}
