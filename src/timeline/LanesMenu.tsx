import { ChevronDown } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { partsOf } from '../models/subject';
import type { OpenRun } from '../playback/openRun';
import styles from './LanesMenu.module.css';
import { METRICS } from './laneRows';
import { chosenMetrics, metricId, ownerName, shortName } from './metricCourse';
import { Popover } from './Popover';
import { placePopover } from './popoverAt';
import tools from './Tools.module.css';
import { openGroup, type TimelineViewStore } from './timelineView';

interface LanesMenuProps {
  readonly run: OpenRun;
  readonly view: TimelineViewStore;
}

/** Of the menu, in pixels. */
const MENU_WIDTH = 460;

/** Chooses what has a lane: kinds of things, and metrics. */
export function LanesMenu({ run, view }: LanesMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const place = () => {
    if (popover.current && button.current)
      placePopover(popover.current, button.current, MENU_WIDTH);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={tools.tool}
        title="Choose what has a lane"
        popoverTarget={id}
      >
        Lanes
        <ChevronDown size={13} aria-hidden="true" />
      </button>
      <Popover id={id} label="Lanes" popover={popover} onShow={place} onToggle={setOpen}>
        {isOpen && <Choices run={run} view={view} />}
      </Popover>
    </>
  );
}

function Choices({ run, view }: LanesMenuProps) {
  const hidden = useStore(view, (state) => state.hidden);
  const chosen = useStore(view, (state) => state.metrics);
  const kinds = useMemo(() => kindsOf(run), [run]);
  const all = run.metrics();
  const shown = chosenMetrics(all, chosen).map(metricId);
  const owners = [...new Set(all.map(({ of }) => of))];
  return (
    <div className={styles.columns}>
      <fieldset className={styles.choices}>
        <legend>Lanes</legend>
        {kinds.map(({ kind, name }) => (
          <Choice
            key={kind}
            name={name}
            isOn={!hidden.includes(kind)}
            onChange={() => view.setState({ hidden: toggled(hidden, kind) })}
          />
        ))}
      </fieldset>
      {owners.map((owner) => (
        <fieldset key={owner} className={styles.choices}>
          <legend>Metrics of the {ownerName({ of: owner }).toLowerCase()}</legend>
          {all
            .filter(({ of }) => of === owner)
            .map((series) => (
              <Choice
                key={metricId(series)}
                name={shortName(series)}
                title={series.name}
                isOn={shown.includes(metricId(series))}
                onChange={() => {
                  view.setState({ metrics: toggled(shown, metricId(series)) });
                  openGroup(view, METRICS, true);
                }}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title?: string;
  readonly isOn: boolean;
  readonly onChange: () => void;
}

function Choice({ name, title, isOn, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice} title={title}>
      <input type="checkbox" checked={isOn} onChange={onChange} />
      {name}
    </label>
  );
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** The kinds of lanes of a run, and what they are called. */
function kindsOf({ lanes, model }: OpenRun): readonly { kind: string; name: string }[] {
  const present = new Set(lanes.map(({ subject }) => partsOf(subject).kind));
  const { many } = model.items;
  const items = { kind: 'item', name: many.charAt(0).toUpperCase() + many.slice(1) };
  const things = Object.entries(model.things).map(([kind, one]) => ({ kind, name: `${one}s` }));
  return [items, ...things].filter(({ kind }) => present.has(kind));
}
