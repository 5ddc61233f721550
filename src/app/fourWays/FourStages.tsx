import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Tabs } from '../../panels/controls/Tabs';
import { Stage } from '../../stage/Stage';
import { changedIn } from './changed';
import styles from './FourWays.module.css';
import { ModelHead } from './ModelHead';
import { attentionOf, type Compared, compared, faultPlayer } from './sideBySide';

interface FourStagesProps extends Pick<Compared, 'columns' | 'shared'> {
  /** What stands beside the stages, or above them where room is scarce. */
  readonly side: ReactNode;
  /** Whether there is room for all stages side by side. */
  readonly isWide: boolean;
  /** The id of the model that is shown where there is not. */
  readonly seen: string;
  readonly onSee: (model: string) => void;
  /** Whose settings are open, if any are. */
  readonly settingsOf: string | null;
  readonly onSettings: (model: string) => void;
}

const STAGE = 'model';

/** A stage for each model; one stage and tabs where room is scarce. */
export function FourStages(props: FourStagesProps) {
  const { side, columns, shared, isWide, seen, onSee, settingsOf, onSettings } = props;
  const wanted = useStore(compared, (state) => state.wanted);
  const runs = shared.runs.map((run, index) => ({
    run,
    attention: attentionOf(index),
    chosen: columns[index]?.words.chosen(run.scenario.settings) ?? '',
    changed: wanted ? changedIn(wanted, index) : [],
  }));
  const tabs = runs.map(({ run: { model } }) => ({ id: model.id, name: model.name }));

  return (
    <div className={styles.stages}>
      {side}
      {!isWide && (
        <div className={styles.tabs}>
          <Tabs tabs={tabs} label="Model" chosen={seen} controls={STAGE} onChoose={onSee} />
        </div>
      )}
      {runs
        .filter(({ run }) => isWide || run.model.id === seen)
        .map(({ run, attention, ...head }) => (
          <section
            key={run.model.id}
            className={styles.run}
            {...(isWide
              ? { 'aria-label': run.model.name }
              : { id: STAGE, role: 'tabpanel', 'aria-labelledby': `tab-${seen}` })}
          >
            <ModelHead
              {...head}
              run={run}
              isNamed={isWide}
              isSettingsShown={settingsOf === run.model.id}
              onSettings={() => onSettings(run.model.id)}
            />
            <div className={styles.stage}>
              <Stage
                run={run}
                player={faultPlayer}
                attention={attention}
                name={`Stage, ${run.model.name}`}
                isDense
              />
            </div>
          </section>
        ))}
    </div>
  );
}
