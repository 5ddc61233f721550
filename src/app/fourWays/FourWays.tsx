import { type CSSProperties, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { FAULTS } from '../../models/faults';
import { FaultChoice } from '../../panels/sideBySide/FaultChoice';
import { rowsOf } from '../../panels/sideBySide/rows';
import { SideBySideTable } from '../../panels/sideBySide/SideBySideTable';
import { perform } from '../../panels/transport/perform';
import { Transport } from '../../panels/transport/Transport';
import { CourseTimeline } from '../../timeline/CourseTimeline';
import { DockSplitter } from '../DockSplitter';
import { FileDrop } from '../files/FileDrop';
import { lazyPart } from '../lazyPart';
import { Notices } from '../Notices';
import { Presentation } from '../present/Presentation';
import { Sheet } from '../Sheet';
import { SkipTo } from '../SkipTo';
import { Said } from '../StepSaid';
import { useApp } from '../store';
import { useLookAwayKey } from '../useLookAwayKey';
import { useMedia } from '../useMedia';
import { useShortcuts } from '../useShortcuts';
import { ChangeSaid } from './ChangeSaid';
import { FourHeader } from './FourHeader';
import { FourPrint } from './FourPrint';
import { FourSettings, focusSettings } from './FourSettings';
import { FourSide } from './FourSide';
import { FourStages } from './FourStages';
import { FourUndoing } from './FourUndoing';
import styles from './FourWays.module.css';
import { openCell } from './openCell';
import { chooseFault } from './openFault';
import { cancel } from './show';
import { attention, type Compared, compared, faultPlayer } from './sideBySide';
import { titleOf } from './title';

const Help = lazyPart(async () => (await import('../Help')).Help);

const OUTCOMES = 'outcomes';

/** What one fault does in all models: their stages under one playhead, and what it comes to in each. */
export function FourWays() {
  const now = useStore(compared, (state) => state.now);
  return now && <Shown {...now} />;
}

function Shown({ fault, columns, shared }: Compared) {
  const progress = useStore(compared, (state) => state.progress);
  const isWide = useMedia('(min-width: 1000px)');
  const isPresenting = useApp((state) => state.isPresenting);
  const main = useRef<HTMLElement>(null);
  const table = useRef<HTMLElement>(null);
  const [isHelpOpen, showHelp] = useState(false);
  const [height, chooseHeight] = useState<number | null>(null);
  const [asked, see] = useState('');
  const [settingsOf, showSettings] = useState<string | null>(null);
  const models = columns.map(({ run }) => run.model.id);
  const seen = models.includes(asked) ? asked : (models[0] ?? '');
  const openHelp = useCallback(() => showHelp(true), []);
  const rows = useMemo(() => rowsOf(columns), [columns]);
  useShortcuts(main, shared, openHelp, faultPlayer);
  useLookAwayKey(attention);

  const openSettings = (model: string) => {
    if (settingsOf === model) return showSettings(null);
    see(model);
    flushSync(() => showSettings(model));
    focusSettings();
  };
  return (
    <div
      className={styles.page}
      data-settings={isWide && settingsOf !== null}
      data-presenting={isWide && isPresenting}
      style={{ '--models': columns.length } as CSSProperties}
    >
      <SkipTo target={table} name="the table" />
      {isPresenting ? (
        <Presentation
          run={shared}
          player={faultPlayer}
          title={`${titleOf(columns.length)}: ${FAULTS.find(({ id }) => id === fault)?.name}`}
          hasSide={null}
          onSide={() => {}}
          onHelp={openHelp}
        />
      ) : (
        <FourHeader onHelp={openHelp} />
      )}
      <Notices working={progress && { progress, onCancel: cancel }} />
      <main ref={main} className={isWide ? styles.wide : styles.narrow}>
        <FourStages
          side={
            isWide ? (
              <FourSide
                {...{ fault, columns, settingsOf }}
                onSettings={showSettings}
                hasTitle={!isPresenting}
              />
            ) : (
              // What a change does is to be seen above the sheet.
              settingsOf === null && <FaultChoice chosen={fault} onChoose={chooseFault} />
            )
          }
          {...{ columns, shared, isWide, seen, settingsOf }}
          onSee={see}
          onSettings={openSettings}
        />
        <div className={styles.controls}>
          <Transport run={shared} player={faultPlayer} />
          <div className={styles.timeline}>
            <CourseTimeline
              run={shared}
              player={faultPlayer}
              attention={attention}
              onStep={(by) => perform({ do: 'step', by }, shared, faultPlayer)}
            />
          </div>
        </div>
        {isWide && <DockSplitter controls={OUTCOMES} onResize={chooseHeight} />}
        <section
          ref={table}
          id={OUTCOMES}
          tabIndex={-1}
          className={styles.outcomes}
          aria-label="Outcomes"
          style={isWide && height !== null ? { height } : undefined}
        >
          <SideBySideTable
            columns={columns}
            rows={rows}
            onOpen={(index, cell) => {
              const column = columns[index];
              if (column) openCell(column.run, cell);
            }}
          />
        </section>
      </main>
      {!isWide && settingsOf !== null && (
        <Sheet name="Settings" onClose={() => showSettings(null)}>
          <FourSettings columns={columns} of={settingsOf} onChoose={showSettings} />
        </Sheet>
      )}
      <FourUndoing />
      <ChangeSaid {...{ fault, columns, rows }} />
      {shared.runs.map((run) => (
        <Said
          key={run.model.id}
          run={run}
          player={faultPlayer}
          label={`Present step, ${run.model.name}`}
          begins={`${run.model.name}, `}
        />
      ))}
      <FourPrint fault={fault} columns={columns} shared={shared} rows={rows} />
      <FileDrop />
      {isHelpOpen && (
        <Suspense>
          <Help onClose={() => showHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
