import { use, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { modelOf } from '../../models';
import { type InterventionKind, MAX_INTERVENTIONS } from '../../models/interventions';
import { itemIn } from '../../models/subject';
import { clockTime } from '../../models/wording';
import { momentToDo, outageAt, withAdded, withOutage } from '../../panels/interventions/edit';
import { interventionOf } from '../../panels/interventions/FieldList';
import { KindForm } from '../../panels/interventions/KindForm';
import { KindMenu } from '../../panels/interventions/KindMenu';
import { changeableOf, defaultsOf, SET, valueBefore } from '../../panels/interventions/kinds';
import { interventionsOf } from '../../panels/interventions/load';
import type { OpenRun } from '../../playback/openRun';
import { Popover } from '../../timeline/Popover';
import { placePopover } from '../../timeline/popoverAt';
import { attention, player, useApp } from '../store';
import styles from './BreakIt.module.css';
import { idsIn } from './idsIn';

interface BreakItProps {
  /** What it opens beside. */
  readonly anchor: Element;
  readonly run: OpenRun;
  readonly onClose: () => void;
}

const WIDTH = 380;

/** Everything that can be done to the run at the playhead, for as long as it is open. */
export function BreakIt({ anchor, run, onClose }: BreakItProps) {
  const { scenario, course, change } = useApp();
  const popover = useRef<HTMLElement>(null);
  const [kind, choose] = useState<InterventionKind | null>(null);
  const [error, setError] = useState<string | null>(null);
  const storyMs = useStore(player.store, (state) => state.storyMs);
  const model = modelOf(scenario);
  const can = use(interventionsOf(model));
  const reader = course?.reader ?? run.reader;
  const atMs = momentToDo(reader, storyMs, scenario.horizonMs);
  const shownMs = Math.floor(reader.story.virtualAt(storyMs) + 1e-6);
  const isOver = run.ended.why === 'quiet' && shownMs >= run.ended.atMs;
  const isFull = scenario.interventions.length >= MAX_INTERVENTIONS;

  useEffect(() => {
    if (!popover.current) return;
    player.pause();
    placePopover(popover.current, anchor, WIDTH);
    popover.current.showPopover();
  }, [anchor]);
  useEffect(() => {
    const first = kind === null ? 'button' : 'input, select, textarea';
    const fields = popover.current?.querySelector<HTMLElement>(first);
    (fields ?? popover.current?.querySelector<HTMLElement>('button'))?.focus();
  }, [kind]);

  const done = (wrong: string | null) => {
    setError(wrong);
    if (wrong === null) popover.current?.hidePopover();
    return wrong;
  };
  const add = (chosen: InterventionKind, values: object) =>
    done(change('interventions', withAdded(scenario, can, interventionOf(chosen, values, atMs))));
  const choice = (chosen: InterventionKind) => {
    if (chosen !== SET && Object.keys(chosen.fields).length === 0) add(chosen, {});
    else choose(chosen);
  };
  const before = (path: string) => valueBefore(model, scenario, path, atMs);
  const begins = (chosen: InterventionKind) => {
    if (chosen !== SET) return withSelected(chosen, defaultsOf(chosen));
    const path = changeableOf(model)[0]?.path ?? '';
    return { path, to: before(path) };
  };

  return (
    <Popover popover={popover} label="Break it" onToggle={(isOpen) => !isOpen && onClose()}>
      <h3 className={styles.title}>At {clockTime(shownMs)}</h3>
      {isOver && (
        <p className={styles.hint}>
          The run is over at this moment, so most of this changes nothing. Go back to where
          something is under way.
        </p>
      )}
      {isFull && (
        <p className={styles.note}>
          There are {MAX_INTERVENTIONS} interventions, which is the most: remove one on the timeline
          first.
        </p>
      )}
      {error !== null && kind === null && (
        <p role="alert" className={styles.note}>
          {error}
        </p>
      )}
      {kind === null ? (
        <KindMenu
          kinds={[...can.kinds, SET]}
          isOut={outageAt(scenario.handler.faults, atMs) >= 0}
          isFull={isFull}
          onChoose={choice}
          onOutage={() => done(change('handler.faults', withOutage(scenario.handler.faults, atMs)))}
        />
      ) : (
        <KindForm
          model={model}
          kind={kind}
          begins={begins(kind)}
          known={idsIn(run)}
          before={before}
          onBack={() => choose(null)}
          onDo={(values) => add(kind, values)}
        />
      )}
    </Popover>
  );
}

/** Where a form asks for items, it begins with the one that is looked at. */
function withSelected(
  { fields }: InterventionKind,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { selected } = attention.getState();
  const item = selected && itemIn(selected);
  if (!item) return values;
  const asked = Object.entries(fields).filter(([, field]) => field.kind === 'items');
  return { ...values, ...Object.fromEntries(asked.map(([key]) => [key, [item]])) };
}
