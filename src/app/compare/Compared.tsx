import { useEffect, useRef } from 'react';
import { CompareBar } from '../../panels/compare/CompareBar';
import { RunEnd } from '../../panels/compare/RunEnd';
import { RunHead } from '../../panels/compare/RunHead';
import { scenarioDifferences } from '../../panels/compare/scenarioDifferences';
import { PresetPicker } from '../../panels/presets/PresetPicker';
import { differingItems } from '../../stage/differing';
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

  const runs = [
    { run: kept, beside: run, isKept: true, attention: keptAttention, name: 'Stage, kept run' },
    { run, beside: kept, isKept: false, attention, name: 'Stage, run now' },
  ].filter(({ isKept }) => isWide || isKept === isKeptSeen);
  const seen = isKeptSeen ? kept : run;
  return (
    <div className={styles.compared}>
      <CompareBar
        ref={bar}
        differences={scenarioDifferences(kept.scenario, run.scenario)}
        switch={isWide ? null : { isKeptSeen, onSee, note: <RunEnd run={seen} player={player} /> }}
        onSwap={swap}
        onStop={() => {
          stages.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus();
          stopComparing();
        }}
      >
        {isWide && <PresetPicker model={run.model.id} current={presetId} onOpen={openPreset} />}
      </CompareBar>
      <div ref={stages} className={styles.stages}>
        {runs.map(({ isKept, ...stage }) => (
          <div key={stage.name} className={styles.run}>
            {isWide && (
              <RunHead run={stage.run} isKept={isKept}>
                <RunEnd run={stage.run} player={player} />
                {!isKept && <Score kept={kept} run={run} />}
              </RunHead>
            )}
            <div className={styles.stage}>
              <Stage {...stage} player={player} differing={differingItems} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
