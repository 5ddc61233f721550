import { type ReactNode, useState } from 'react';
import { useRunEnd } from '../../panels/compare/RunEnd';
import { Tabs } from '../../panels/controls/Tabs';
import type { OpenRun } from '../../playback/openRun';
import { Stage } from '../../stage/Stage';
import styles from './FourWays.module.css';
import { attentionOf, type Compared, faultPlayer } from './sideBySide';
import { titleOf } from './title';

interface FourStagesProps extends Pick<Compared, 'columns' | 'shared'> {
  readonly choice: ReactNode;
  /** Whether there is room for all stages side by side. */
  readonly isWide: boolean;
  /** Whether the page's heading is here. */
  readonly hasTitle: boolean;
}

const STAGE = 'model';

/** What goes wrong, and beside it a stage for each model; one stage and tabs where room is scarce. */
export function FourStages({ choice, columns, shared, isWide, hasTitle }: FourStagesProps) {
  const [asked, ask] = useState('');
  const runs = shared.runs.map((run, index) => ({
    run,
    attention: attentionOf(index),
    chosen: columns[index]?.words.chosen ?? '',
  }));
  const tabs = runs.map(({ run: { model } }) => ({ id: model.id, name: model.name }));
  const seen = tabs.some(({ id }) => id === asked) ? asked : (tabs[0]?.id ?? '');

  return (
    <div className={styles.stages}>
      <div className={styles.fault}>
        {hasTitle && <h1 className={styles.title}>{titleOf(columns.length)}</h1>}
        {choice}
      </div>
      {!isWide && (
        <div className={styles.tabs}>
          <Tabs tabs={tabs} label="Model" chosen={seen} controls={STAGE} onChoose={ask} />
        </div>
      )}
      {runs
        .filter(({ run }) => isWide || run.model.id === seen)
        .map(({ run, attention, chosen }) => (
          <section
            key={run.model.id}
            className={styles.run}
            {...(isWide
              ? { 'aria-label': run.model.name }
              : { id: STAGE, role: 'tabpanel', 'aria-labelledby': `tab-${seen}` })}
          >
            <Head run={run} chosen={chosen} isNamed={isWide} />
            <div className={styles.stage}>
              <Stage
                run={run}
                player={faultPlayer}
                attention={attention}
                name={`Stage, ${run.model.name}`}
                isDense={isWide}
              />
            </div>
          </section>
        ))}
    </div>
  );
}

interface HeadProps {
  readonly run: OpenRun;
  readonly chosen: string;
  readonly isNamed: boolean;
}

/** Above a stage: whose it is, and how it is set up; once it is over, since when. */
function Head({ run, chosen, isNamed }: HeadProps) {
  const end = useRunEnd(run, faultPlayer);
  return (
    <div className={styles.head}>
      {isNamed && <h2 className={styles.name}>{run.model.name}</h2>}
      <p className={styles.chosen}>{end ?? chosen}</p>
    </div>
  );
}
