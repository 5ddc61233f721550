import { type KeyboardEvent, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { Dock } from './Dock';
import { BreakItButton } from './interventions/BreakItButton';
import { lazyPart } from './lazyPart';
import { SandboxPanel, SettingsPanel } from './panels';
import { Sheet } from './Sheet';
import styles from './Sheets.module.css';
import { attention, player, toldOf, useApp } from './store';
import { useMedia } from './useMedia';
import { useScrollEdges } from './useScrollEdges';
import { ALL_VIEWS, COMPARE, FILMSTRIP } from './views';

const Inspector = lazyPart(async () => (await import('../panels/inspector/Inspector')).Inspector);

const SHEETS = [
  { id: 'scenario', name: 'Scenario' },
  { id: 'settings', name: 'Settings' },
  { id: 'inspector', name: 'Inspector' },
  ...ALL_VIEWS,
] as const;
export type SheetId = (typeof SHEETS)[number]['id'];

interface SheetsProps {
  readonly open: SheetId | null;
  readonly onOpen: (sheet: SheetId | null) => void;
  /** Not where something else than the scenario is said in words. */
  readonly hasScenario: boolean;
}

/**
 * The panels, one at a time, between the playback and the bar that opens them. Stage and playback
 * stay in sight and in reach, so that what a change does can be seen.
 */
export function Sheets({ open: asked, onOpen, hasScenario }: SheetsProps) {
  const isComparing = useApp((state) => state.keptRun !== null);
  // Where only settings can be changed, nothing else can be done to the run.
  const canBreak = useApp((state) => state.only === null);
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const sheets = SHEETS.filter(
    ({ id }) =>
      (id !== COMPARE.id || isComparing) &&
      (id !== FILMSTRIP.id || isStill) &&
      (id !== 'scenario' || hasScenario),
  );
  const open = sheets.some(({ id }) => id === asked) ? asked : null;
  const run = useApp((state) => state.run);
  const selected = useStore(attention, (state) => state.selected);
  const selectedName = selected && run ? run.nameOf(selected) : null;
  const bar = useRef<HTMLElement>(null);
  useScrollEdges(bar);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (open !== null) event.preventDefault();
    onOpen(null);
  };
  return (
    <>
      {open !== null && (
        <Sheet key={open} name={nameOf(open)} onClose={() => onOpen(null)}>
          <SheetContent id={open} />
        </Sheet>
      )}
      <div className={styles.foot}>
        {canBreak && <BreakItButton />}
        <nav ref={bar} className={styles.bar} aria-label="Panels">
          {sheets.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={styles.opener}
              data-marked={id === 'inspector' && selectedName !== null}
              aria-expanded={id === open}
              aria-controls={id === open ? 'sheet' : undefined}
              onKeyDown={press}
              onClick={({ currentTarget }) => {
                onOpen(id === open ? null : id);
                currentTarget.scrollIntoView({ inline: 'center', block: 'nearest' });
              }}
            >
              {id === 'inspector' && selectedName ? (
                <>
                  <span className="visually-hidden">Inspector: </span>
                  {selectedName}
                </>
              ) : (
                name
              )}
            </button>
          ))}
        </nav>
      </div>
    </>
  );
}

function nameOf(sheet: SheetId): string {
  return SHEETS.find(({ id }) => id === sheet)?.name ?? sheet;
}

function SheetContent({ id }: { readonly id: SheetId }) {
  const { change } = useApp();
  const run = useApp(toldOf);
  switch (id) {
    case 'scenario':
      return <SandboxPanel isTitled={false} />;
    case 'settings':
      return <SettingsPanel />;
    case 'inspector':
      return (
        run && (
          <Suspense>
            <Inspector run={run} player={player} attention={attention} onChange={change} />
          </Suspense>
        )
      );
    default:
      return run && <Dock run={run} view={id} />;
  }
}
