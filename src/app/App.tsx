import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import { modelOf } from '../models';
import { Tabs } from '../panels/controls/Tabs';
import styles from './App.module.css';
import { comingPart } from './comingPart';
import { Header } from './Header';
import { Loading, lazyPart } from './lazyPart';
import { NarrowTimeline } from './NarrowTimeline';
import { Notices } from './Notices';
import { OpenSheet } from './openSheet';
import { SandboxPanel } from './panels';
import { useShownNote } from './reference/shownNote';
import type { SheetId } from './Sheets';
import { SkipTo } from './SkipTo';
import { Stages } from './Stages';
import { player, toldOf, useApp } from './store';
import { useArrival } from './useArrival';
import { useDockHeight } from './useDockHeight';
import { OnceIdle } from './useIdle';
import { useMedia } from './useMedia';
import { useShortcuts } from './useShortcuts';
import { viewIn, viewsOf } from './views';

// There is nothing to play before the stage is there.
const Transport = comingPart(async () => (await import('../panels/transport/Transport')).Transport);

const Dock = comingPart(async () => (await import('./Dock')).Dock, Loading);
const SidePanel = comingPart(async () => (await import('./SidePanel')).SidePanel);

// A wide screen needs no sheets, and nobody needs help before asking for it.
const Sheets = comingPart(
  async () => (await import('./Sheets')).Sheets,
  () => <div className={styles.bar} />,
);
const Help = lazyPart(async () => (await import('./Help')).Help);
const Unseen = comingPart(async () => (await import('./Unseen')).Unseen);
// Only of a note that was run.
const NoteStrip = comingPart(async () => (await import('./reference/NoteStrip')).NoteStrip);
const Presentation = lazyPart(async () => (await import('./present/Presentation')).Presentation);
// The dock has a height of its own before anybody drags its edge.
const DockSplitter = comingPart(async () => (await import('./DockSplitter')).DockSplitter);

const DOCK = 'dock';

interface AppProps {
  /** Left of the stage in place of the scenario in words, with the page's first heading in it. */
  readonly left?: ReactNode;
  /** The same where there is less room: below the playback of a narrow screen, and presenting. */
  readonly card?: ReactNode;
  /** What is on the left, for those who do not see it. */
  readonly leftName?: string;
  /** In place of the scenario's, where the header has to say it. */
  readonly title?: string;
}

/** The page: the stage in the middle, and what belongs to it around it or in sheets below. */
export function App({ left = null, card = null, leftName = 'Scenario', title }: AppProps) {
  const isWide = useMedia('(min-width: 1000px)');
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const { run, keptRun, course, scenario, view, show, isPresenting } = useApp();
  const hasNote = useShownNote(({ note }) => note !== null);
  const model = modelOf(scenario);
  const stage = useRef<HTMLDivElement>(null);
  const guide = useRef<HTMLElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const dock = useRef<HTMLDivElement>(null);
  const [sheet, openSheet] = useState<SheetId | null>(null);
  const [isHelpOpen, showHelp] = useState(false);
  const [isSideShown, showSide] = useState(false);
  const [dockHeight, chooseDockHeight] = useDockHeight();
  const isComparing = keptRun !== null;
  const [isKeptSeen, seeKept] = useState(false);
  const told = useApp(toldOf);
  const seen = !isWide && isKeptSeen && keptRun ? keptRun : told;
  const hasSides = isWide && !isPresenting;
  const tabs = viewsOf(isComparing, isStill);
  const shownView = viewIn(tabs, view);
  const openHelp = useCallback(() => showHelp(true), []);
  const shownTitle = title ?? (scenario.title || model.name);
  // Two stages need the room of the scenario's words, but not of a guide's.
  const hasLeft = left !== null || !isComparing;
  useArrival(left === null ? stage : guide);
  useShortcuts(stage, course, openHelp);
  useShortcuts(controls, course, openHelp);
  // The other views have keys of their own.
  useShortcuts(dock, shownView === 'timeline' ? course : null, openHelp);

  return (
    <div className={styles.page}>
      <SkipTo target={stage} name="the stage" />
      {isPresenting ? (
        <Suspense>
          <Presentation
            run={run}
            player={player}
            title={shownTitle}
            hasSide={isWide ? isSideShown : null}
            onSide={showSide}
            onHelp={openHelp}
          />
        </Suspense>
      ) : (
        <Header
          modelName={model.name}
          title={isWide && hasLeft ? null : shownTitle}
          onHelp={openHelp}
        />
      )}
      <Notices />
      {hasNote && <NoteStrip />}
      <main
        className={isWide ? styles.wide : styles.narrow}
        data-presenting={isPresenting}
        data-comparing={!hasLeft}
        data-guided={left !== null}
      >
        {hasSides && hasLeft && (
          <section ref={guide} className={styles.left} aria-label={leftName} tabIndex={-1}>
            {left ?? <SandboxPanel />}
          </section>
        )}
        <div ref={stage} className={styles.stage} tabIndex={-1}>
          {run && (
            <Stages
              run={run}
              kept={keptRun}
              isWide={isWide}
              isKeptSeen={isKeptSeen}
              onSee={seeKept}
            />
          )}
        </div>
        {(hasSides || (isWide && isSideShown)) && (
          <section className={styles.right} aria-label="Settings and inspector">
            <SidePanel />
          </section>
        )}
        {!isWide && seen && sheet !== 'timeline' && <NarrowTimeline run={seen} />}
        <div ref={controls} className={styles.controls}>
          {course && <Transport run={course} player={player} />}
          {isWide && (
            <Tabs
              tabs={tabs}
              label="About the run"
              chosen={shownView}
              controls={DOCK}
              onChoose={show}
            />
          )}
        </div>
        {!hasSides && card !== null && (
          // A sheet opens in its place.
          <section
            ref={guide}
            className={styles.card}
            aria-label={leftName}
            tabIndex={-1}
            hidden={sheet !== null}
          >
            <OpenSheet value={isWide ? null : openSheet}>{card}</OpenSheet>
          </section>
        )}
        {isWide && <DockSplitter controls={DOCK} onResize={chooseDockHeight} />}
        {isWide && (
          <div
            ref={dock}
            id={DOCK}
            role="tabpanel"
            aria-labelledby={`tab-${shownView}`}
            className={styles.dock}
            style={dockHeight === null ? undefined : { height: dockHeight }}
          >
            {told && <Dock run={told} view={shownView} />}
          </div>
        )}
        {!isWide && <Sheets open={sheet} onOpen={openSheet} hasScenario={card === null} />}
      </main>
      <OnceIdle>
        <Unseen />
      </OnceIdle>
      {isHelpOpen && (
        <Suspense>
          <Help onClose={() => showHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
