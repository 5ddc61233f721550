import { useEffect, useRef } from 'react';
import { CompareBar } from '../../panels/compare/CompareBar';
import { RunHead } from '../../panels/compare/RunHead';
import { scenarioDifferences } from '../../panels/compare/scenarioDifferences';
import { PresetPicker } from '../../panels/presets/PresetPicker';
import { Stage } from '../../stage/Stage';
import type { StagesProps } from '../Stages';
import { attention, player, useApp } from '../store';
import styles from './Compared.module.css';
import { attentionBeside } from './keptAttention';
import { Score } from './Score';
import { useScrollTogether } from './useScrollTogether';

/** One for the page, as `attention` is. */
const keptAttention = attentionBeside(attention);

interface ComparedProps extends StagesProps {
  readonly kept: NonNullable<StagesProps['kept']>;
}

/** Two runs under one playhead: two stages where there is room, else one and a switch. */
export function Compared({ run, kept, isWide, isKeptSeen, onSee }: ComparedProps) {
  const { stopComparing, swap, openPreset, presetId } = useApp();
  const bar = useRef<HTMLElement>(null);
  const stages = useRef<HTMLDivElement>(null);
  useScrollTogether(stages);

  useEffect(() => {
    // What was pressed to get here is gone, and with it the focus: it goes on from here.
    if (document.activeElement === document.body) bar.current?.focus();
  }, []);

  const keptStage = (
    <Stage
      run={kept}
      beside={run}
      player={player}
      attention={keptAttention}
      name="Stage, kept run"
    />
  );
  const nowStage = (
    <Stage run={run} beside={kept} player={player} attention={attention} name="Stage, run now" />
  );
  return (
    <div className={isWide ? styles.compared : `${styles.compared} ${styles.narrow}`}>
      <CompareBar
        ref={bar}
        differences={scenarioDifferences(kept.scenario, run.scenario)}
        switch={isWide ? null : { isKeptSeen, onSee }}
        onSwap={swap}
        onStop={() => {
          stages.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus();
          stopComparing();
        }}
      >
        {isWide && (
          <PresetPicker presets={run.model.presets} current={presetId} onOpen={openPreset} />
        )}
      </CompareBar>
      <div ref={stages} className={styles.stages}>
        {(isWide || isKeptSeen) && (
          <div className={styles.run}>
            <RunHead run={kept} isKept player={player} />
            <div className={styles.stage}>{keptStage}</div>
          </div>
        )}
        {(isWide || !isKeptSeen) && (
          <div className={styles.run}>
            <RunHead run={run} isKept={false} player={player}>
              {isWide && <Score kept={kept} run={run} />}
            </RunHead>
            <div className={styles.stage}>{nowStage}</div>
          </div>
        )}
      </div>
    </div>
  );
}
